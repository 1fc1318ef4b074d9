import { expect, test } from 'vitest';
import { optionsOf } from '../formats/index.ts';
import { makeRandom } from '../random.ts';
import { familyLaws, keyText, readings } from './laws.ts';
import { timeBetween } from './time-between.ts';

familyLaws(timeBetween);

test('years between two dated events are counted, and the key is not always in the middle', () => {
	const seeds = Array.from({ length: 20 }, (_, seed) => makeRandom(String(seed)));
	const questions = readings.flatMap((reading) =>
		seeds.flatMap((random) => timeBetween.generate(reading, random))
	);
	const ranks = questions.map(({ item }) => optionsOf(item).findIndex(({ correct }) => correct));
	expect(new Set(ranks).size).toBeGreaterThan(2);
	for (const question of questions) expect(keyText(question)).toMatch(/ (years|days)$/);
});

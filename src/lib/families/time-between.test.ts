import { expect, test } from 'vitest';
import { optionsOf } from '../formats/index.ts';
import { ask, familyLaws, keyText, readings } from './laws.ts';
import { timeBetween } from './time-between.ts';

familyLaws(timeBetween);

test('years between two dated events are counted, and the key is not always in the middle', () => {
	const questions = readings.flatMap((reading) => ask(timeBetween, reading));
	const ranks = questions.map(({ item }) => optionsOf(item).findIndex(({ correct }) => correct));
	expect(new Set(ranks).size).toBeGreaterThan(2);
	for (const question of questions) expect(keyText(question)).toMatch(/ (years|days)$/);
});

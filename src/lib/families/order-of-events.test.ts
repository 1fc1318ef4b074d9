import { expect, test } from 'vitest';
import { optionsOf } from '../formats/index.ts';
import { makeRandom } from '../random.ts';
import { familyLaws, keyText, questionOn, readings } from './laws.ts';
import { orderOfEvents } from './order-of-events.ts';

familyLaws(orderOfEvents);

test('of three events in a row the first or the last is asked for, as the seed will have it', () => {
	const [reading] = readings;
	const asked = Array.from({ length: 30 }, (_, seed) =>
		(reading ? orderOfEvents.generate(reading, makeRandom(String(seed))) : []).filter(({ id }) =>
			id.endsWith('/accusers-nk-admitted-lee-gave-figures')
		)
	).flat();
	const keys = asked.map(
		(question) => [/ first\?$/.test(question.stems[0] ?? ''), keyText(question)] as const
	);
	expect(new Set(keys.map(([isFirst]) => isFirst)).size).toBe(2);
	for (const [isFirst, text] of keys) expect(text).toMatch(isFirst ? /began to say/ : /how heavy/);
});

test('no event says when it happened', () => {
	for (const { text } of optionsOf(questionOn(orderOfEvents, 'accusers-nk-admitted-lee-gave-figures').item))
		expect(text).not.toMatch(/20\d\d|day\b|year/);
});

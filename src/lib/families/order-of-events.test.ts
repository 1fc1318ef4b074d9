import { expect, test } from 'vitest';
import { optionsOf } from '../formats/index.ts';
import { familyLaws, keyText, questionOn } from './laws.ts';
import { orderOfEvents } from './order-of-events.ts';

familyLaws(orderOfEvents);

test('the first and the last of three events are two questions', () => {
	expect(keyText(questionOn(orderOfEvents, 'accusers-nk-admitted-lee-gave-figures/first'))).toMatch(
		/began to say/
	);
	expect(keyText(questionOn(orderOfEvents, 'accusers-nk-admitted-lee-gave-figures/last'))).toMatch(
		/announced/
	);
});

test('no event says when it happened', () => {
	for (const { text } of optionsOf(questionOn(orderOfEvents, 'war-began-accusers-nk-admitted/last').item))
		expect(text).not.toMatch(/20\d\d|day\b|year/);
});

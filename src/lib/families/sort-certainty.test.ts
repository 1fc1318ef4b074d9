import { expect, test } from 'vitest';
import { rowsOf } from '../formats/index.ts';
import { ask, familyLaws, readings } from './laws.ts';
import { sortCertainty } from './sort-certainty.ts';

familyLaws(sortCertainty);

const questions = readings.flatMap((reading) => ask(sortCertainty, reading));

test('the statements stand without the words that would sort them', () => {
	for (const { id, item } of questions) {
		for (const { text } of rowsOf(item)) expect(text, id).not.toMatch(/believe|alleg|estimat|may |could /i);
	}
});

test('every group has something in it', () => {
	for (const { id, item } of questions) {
		const keys = rowsOf(item).map(({ options }) => options.find(({ correct }) => correct)?.id);
		expect(new Set(keys).size, id).toBe(rowsOf(item)[0]?.options.length);
	}
});

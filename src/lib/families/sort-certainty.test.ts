import { expect, test } from 'vitest';
import { ask, familyLaws, readings } from './laws.ts';
import { sortCertainty } from './sort-certainty.ts';

familyLaws(sortCertainty);

const questions = readings.flatMap((reading) => ask(sortCertainty, reading));

test('the statements stand without the words that would sort them', () => {
	for (const { id, item } of questions) {
		if (item.format !== 'sorting') throw new Error(`${id} is no sorting.`);
		for (const { text } of item.rows) expect(text, id).not.toMatch(/believe|alleg|estimat|may |could /i);
	}
});

test('every group has something in it', () => {
	for (const { id, item } of questions) {
		if (item.format !== 'sorting') throw new Error(`${id} is no sorting.`);
		const keys = item.rows.map(({ options }) => options.find(({ correct }) => correct)?.id);
		expect(new Set(keys).size, id).toBe(item.rows[0]?.options.length);
	}
});

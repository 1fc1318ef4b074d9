import { expect, test } from 'vitest';
import { rowsOf } from '../formats/index.ts';
import { ask, familyLaws, readings } from './laws.ts';
import { trueFalseGrid } from './true-false-grid.ts';

familyLaws(trueFalseGrid);

const questions = readings.flatMap((reading) => ask(trueFalseGrid, reading));

test('every grid has something true, something false and something that is not stated', () => {
	for (const { id, item } of questions) {
		const keys = rowsOf(item).map(({ options }) => options.find(({ correct }) => correct)?.id);
		expect(new Set(keys), id).toEqual(new Set(['true', 'false', 'not-stated']));
	}
});

test('no statement stands in two grids', () => {
	const rows = questions.flatMap(({ item }) => rowsOf(item));
	const inOneText = readings.map((reading) =>
		ask(trueFalseGrid, reading).flatMap(({ item }) => rowsOf(item).map(({ text }) => text))
	);
	expect(rows.length).toBeGreaterThan(0);
	for (const texts of inOneText) expect(new Set(texts).size).toBe(texts.length);
});

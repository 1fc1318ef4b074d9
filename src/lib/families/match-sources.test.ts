import { expect, test } from 'vitest';
import { rowsOf } from '../formats/index.ts';
import { ask, familyLaws, readings } from './laws.ts';
import { matchSources } from './match-sources.ts';

familyLaws(matchSources);

const questions = readings.flatMap((reading) => ask(matchSources, reading));

test('every statement has one source, and no two statements the same', () => {
	for (const { id, item } of questions) {
		const sources = rowsOf(item).map(({ options }) => options.find(({ correct }) => correct)?.id);
		expect(new Set(sources).size, id).toBe(rowsOf(item).length);
	}
});

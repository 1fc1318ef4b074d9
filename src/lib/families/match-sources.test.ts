import { expect, test } from 'vitest';
import { ask, familyLaws, readings } from './laws.ts';
import { matchSources } from './match-sources.ts';

familyLaws(matchSources);

const questions = readings.flatMap((reading) => ask(matchSources, reading));

test('every statement has one source, and no two statements the same', () => {
	for (const { id, item } of questions) {
		if (item.format !== 'matching') throw new Error(`${id} is no matching.`);
		const sources = item.rows.map(({ options }) => options.find(({ correct }) => correct)?.id);
		expect(new Set(sources).size, id).toBe(item.rows.length);
	}
});

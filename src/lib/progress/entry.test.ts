import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { expect, test } from 'vitest';
import { Entry, readEntry } from './entry.ts';
import { makeAttempt, makeUndo } from './sample-log.ts';

/** As it was written by the first Readback that kept a log. This file never changes. */
const frozen: unknown[] = JSON.parse(readFileSync('src/lib/progress/frozen/log-1.json', 'utf8'));

test('a log of form 1 can still be read, entry by entry', () => {
	const read = frozen.map((entry) => readEntry(entry));
	expect(read).not.toContain(undefined);
	expect(read.map((entry) => entry?.kind)).toEqual(['attempt', 'attempt', 'undo']);
	expect(read[1]).toMatchObject({
		facts: ['smog-date', 'smog-place'],
		earned: 0.5,
		standsFor: 'smog-deaths'
	});
});

test('what is not whole, says more than it may, or comes from a later Readback is not read', () => {
	const attempt = makeAttempt('a');
	expect(readEntry(attempt)).toEqual(attempt);
	expect(readEntry(makeUndo('a'))).toEqual(makeUndo('a'));
	for (const wrong of [
		null,
		[],
		'a',
		{},
		{ ...attempt, form: 2 },
		{ ...attempt, form: 0 },
		{ ...attempt, at: -1 },
		{ ...attempt, at: 1e300 },
		{ ...attempt, id: '' },
		{ ...attempt, skill: 'guess' },
		{ ...attempt, more: 1 },
		{ ...attempt, stem: 'x'.repeat(5001) },
		{ ...attempt, response: 'x'.repeat(30_000) }
	])
		expect(readEntry(wrong)).toBeUndefined();
	const { stem: _, ...without } = attempt;
	expect(readEntry(without)).toBeUndefined();
});

test('a later form is reached step by step from each earlier one', () => {
	const Today = z.pipe(
		z.looseObject({ form: z.literal(3), trail: z.array(z.int()) }),
		z.transform(({ trail }) => makeUndo(trail.join('-')))
	);
	const step = (to: number) => (entry: Record<string, unknown>) => ({
		...entry,
		form: to,
		trail: [...(Array.isArray(entry.trail) ? entry.trail : []), to]
	});
	const read = (form: number, trail: number[]) => readEntry({ form, trail }, [step(2), step(3)], Today);
	expect(read(1, [])).toEqual(makeUndo('2-3'));
	expect(read(2, [])).toEqual(makeUndo('3'));
	expect(read(3, [9])).toEqual(makeUndo('9'));
	expect(read(4, [])).toBeUndefined();
	expect(Entry.safeParse(makeUndo('a')).success).toBe(true);
});

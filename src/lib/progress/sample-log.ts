import fc from 'fast-check';
import { SKILLS } from '../skill.ts';
import { type Attempt, type Entry, FORM } from './entry.ts';

/** For tests: small logs, of which a test says only what it is about. */

export const DAY = 86_400_000;
/** Noon of a day in June, where the tests run. */
export const NOON = new Date(2026, 5, 10, 12).getTime();

export const makeAttempt = (id: string, more: Partial<Attempt> = {}): Attempt => ({
	form: FORM,
	kind: 'attempt',
	id,
	at: NOON,
	article: 'eels',
	level: 'b1',
	version: 'v1',
	item: `eels/b1/who/${id}/who`,
	family: 'who',
	skill: 'retrieve',
	facts: [id],
	stem: `Who is ${id}?`,
	offered: ['Ann', 'Ben'],
	right: 'Ann',
	why: 'The text says so.',
	response: { chosen: 'a' },
	given: 'Ann',
	earned: 1,
	possible: 1,
	errors: [],
	mode: 'test',
	seed: 's',
	...more
});

export const makeUndo = (of: string, at = NOON): Entry => ({
	form: FORM,
	kind: 'undo',
	id: `undo/${of}`,
	at,
	of
});

const id = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
const at = fc.integer({ min: NOON - 400 * DAY, max: NOON + 30 * DAY });

/** Any attempt at all, with words that files and spreadsheets find hard. */
export const anyAttempt: fc.Arbitrary<Attempt> = fc
	.record({
		id: fc.oneof(id, fc.string({ minLength: 1, maxLength: 20 })),
		at,
		placed: fc.option(at, { nil: undefined, freq: 4 }),
		article: fc.constantFrom('eels', 'smog'),
		level: fc.constantFrom('a2', 'b1', 'b2'),
		item: id,
		skill: fc.constantFrom(...SKILLS),
		facts: fc.array(id, { minLength: 1, maxLength: 3 }),
		stem: fc.string({ unit: 'grapheme' }),
		right: fc.string(),
		given: fc.constantFrom('=1+1', '\t=cmd', '"', 'plain, words', '@x', '-1', '\n\r'),
		response: fc.jsonValue().map((value): unknown => JSON.parse(JSON.stringify(value))),
		earned: fc.constantFrom(0, 0.5, 1),
		errors: fc.array(fc.constantFrom('wrong-actor', 'other-time'), { maxLength: 2 }),
		mode: fc.constantFrom('test', 'review')
	})
	.map(({ id, ...more }) => makeAttempt(id, more));

export const anyLog: fc.Arbitrary<Entry[]> = fc.array(
	fc.oneof(
		{ weight: 6, arbitrary: anyAttempt },
		fc.tuple(id, at).map(([of, time]) => makeUndo(of, time))
	),
	{ maxLength: 25 }
);

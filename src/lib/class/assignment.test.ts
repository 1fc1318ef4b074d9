import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Level } from '../content/article.ts';
import { formats } from '../formats/index.ts';
import { MODES } from '../quiz/choices.ts';
import { FACES } from '../reading/settings.ts';
import { SKILLS } from '../skill.ts';
import {
	type Assignment,
	blueprintOf,
	idOf,
	packAssignment,
	printOf,
	readAssignment,
	releases,
	seedFor
} from './assignment.ts';
import { questionsFor } from './ask.ts';
import { pack } from './code.ts';
import { sampleAssignment, sampleText } from './sample-class.ts';

const letters = (alphabet: string, minLength: number, maxLength: number) =>
	fc.string({ unit: fc.constantFrom(...alphabet), minLength, maxLength });
const maybe = { requiredKeys: ['key', 'texts', 'mode'] } satisfies { requiredKeys: (keyof Assignment)[] };
const anyAssignment = fc.record(
	{
		key: letters('abc123', 4, 12),
		name: fc.string({ unit: 'grapheme', maxLength: 20 }),
		words: fc.string({ unit: 'grapheme', maxLength: 60 }),
		texts: fc.array(
			fc.record(
				{
					id: letters('abc-', 1, 30),
					level: fc.constantFrom(...Level.options),
					version: letters('abcdef0123', 10, 10),
					n: fc.integer({ min: 1, max: 50 }),
					items: fc.array(letters('abz09', 1, 7), { maxLength: 12 })
				},
				{ requiredKeys: ['id', 'level', 'version', 'n'] }
			),
			{ minLength: 1, maxLength: 3 }
		),
		skills: fc.subarray([...SKILLS], { minLength: 1 }),
		without: fc.subarray(Object.keys(formats)),
		mode: fc.constantFrom(...MODES),
		own: fc.constant(true as const),
		release: letters('0123abcdef', 16, 16),
		layout: fc.constant('all' as const),
		timer: fc.integer({ min: 1, max: 180 }),
		size: fc.integer({ min: 90, max: 200 }),
		face: fc.constantFrom(...FACES)
	},
	maybe
);

test('a link gives back the assignment that was put into it', async () => {
	await fc.assert(
		fc.asyncProperty(anyAssignment, async (assignment) => {
			const read = readAssignment(await packAssignment(assignment));
			expect(read).toEqual({ ok: true, assignment, id: idOf(assignment) });
		}),
		{ numRuns: 50 }
	);
});

test('a link with a letter changed, or cut anywhere, is never taken for a good one', async () => {
	await fc.assert(
		fc.asyncProperty(
			anyAssignment,
			fc.nat(),
			fc.constantFrom(...'aZ9-_.'),
			async (assignment, place, letter) => {
				const code = await packAssignment(assignment);
				const at = place % code.length;
				const changed = code.slice(0, at) + letter + code.slice(at + 1);
				if (changed !== code) expect(readAssignment(changed)).toMatchObject({ ok: false });
				const cut = readAssignment(code.slice(0, at));
				expect(cut).toEqual({ ok: false, problem: at === 0 ? 'missing' : 'damaged' });
			}
		),
		{ numRuns: 50 }
	);
});

test('what is whole but no assignment is told apart', async () => {
	const problem = { ok: false, problem: 'not-an-assignment' };
	expect(readAssignment(await pack('H', sampleAssignment))).toEqual(problem);
	expect(readAssignment(await pack('A', { ...sampleAssignment, texts: [] }))).toEqual(problem);
	expect(readAssignment(await pack('A', { ...sampleAssignment, without: ['essay'] }))).toEqual(problem);
});

test('any change makes another assignment; what this version does not know makes none', () => {
	const id = idOf(sampleAssignment);
	expect(idOf({ ...sampleAssignment })).toBe(id);
	expect(idOf({ ...sampleAssignment, key: 'k3y1' })).not.toBe(id);
	expect(idOf({ ...sampleAssignment, own: true })).not.toBe(id);
});

test('all students draw the same, or each their own by name, however it is typed', () => {
	const own = { ...sampleAssignment, own: true as const };
	expect(seedFor(sampleAssignment, 'id', 'Ana')).toBe(seedFor(sampleAssignment, 'id', 'Ben'));
	expect(seedFor(own, 'id', 'Ana')).not.toBe(seedFor(own, 'id', 'Ben'));
	expect(seedFor(own, 'id', ' ana  lópez')).toBe(seedFor(own, 'id', 'Ana López'));
});

test('only the skills and ways of answering that were chosen are asked', () => {
	const chosen: Assignment = { ...sampleAssignment, skills: ['infer', 'evaluate'], without: ['verdict'] };
	const [text] = chosen.texts;
	if (!text) throw new Error('There is a text.');
	const quiz = questionsFor(chosen, { ...text, n: 8 }, sampleText, 's');
	expect(quiz.length).toBeGreaterThan(0);
	for (const { skill, item } of quiz) {
		expect(['infer', 'evaluate']).toContain(skill);
		expect(item.format).not.toBe('verdict');
	}
	expect(blueprintOf(chosen, 8).skills).toMatchObject({ retrieve: 0, integrate: 0 });
});

test('a release code opens what it closes, however it is typed', () => {
	const closed = { ...sampleAssignment, release: printOf('k3y0', 'Blue Kite 7') };
	expect(releases(closed, 'blue-kite 7')).toBe(true);
	expect(releases(closed, 'blue kite')).toBe(false);
	expect(releases(closed, '')).toBe(false);
	expect(releases(sampleAssignment, '')).toBe(true);
});

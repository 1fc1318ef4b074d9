import { expect, test } from 'vitest';
import { Assignment, releases } from './assignment.ts';
import { assignmentOf, type Draft, type DraftProblem, NEW_DRAFT, problemIn } from './draft.ts';

const text = { id: 'bridges', level: 'b1' as const, picked: [] };
const draft: Draft = { ...NEW_DRAFT, texts: [text] };

test.each<[string, Partial<Draft>, DraftProblem | undefined]>([
	['nothing to read', { texts: [] }, 'text'],
	['picking by hand, and nothing picked', { byHand: true }, 'questions'],
	['no skill', { skills: [] }, 'skill'],
	['a release code without letters', { feedback: 'code', release: ' ! ' }, 'release'],
	['a release code that is not asked for', { feedback: 'submitted', release: '' }, undefined],
	['all that is needed', {}, undefined]
])('%s', (_, change, problem) => {
	expect(problemIn({ ...draft, ...change })).toBe(problem);
});

test('what is as everywhere is left out of the link', () => {
	expect(assignmentOf(draft, ['v1'], 'k3y0')).toEqual({
		key: 'k3y0',
		texts: [{ id: 'bridges', level: 'b1', version: 'v1', n: 10 }],
		mode: 'test'
	});
});

test('every choice is in the link, and the link can be read', () => {
	const made = assignmentOf(
		{
			...draft,
			n: 5,
			skills: ['infer'],
			without: ['short'],
			own: true,
			feedback: 'code',
			release: 'Blue kite',
			evidence: true,
			layout: 'all',
			larger: true,
			easy: true,
			words: ' Read slowly. ',
			name: '3B'
		},
		['v1'],
		'k3y0'
	);
	expect(Assignment.parse(made)).toEqual(made);
	expect(made).toMatchObject({
		mode: 'evidence',
		own: true,
		words: 'Read slowly.',
		name: '3B',
		face: 'easy'
	});
	expect(releases(made, 'blue kite')).toBe(true);
});

test('picked by hand, the number is that of the questions and everybody has the same', () => {
	const picked = { ...draft, byHand: true, own: true, texts: [{ ...text, picked: ['abc', 'd1'] }] };
	const made = assignmentOf(picked, ['v1'], 'k3y0');
	expect(made.texts).toEqual([{ id: 'bridges', level: 'b1', version: 'v1', n: 2, items: ['abc', 'd1'] }]);
	expect(made.own).toBeUndefined();
});

test('checking each answer at once and finding the proof first do not go together', () => {
	expect(assignmentOf({ ...draft, feedback: 'now', evidence: true }, ['v1'], 'k3y0').mode).toBe('practice');
});

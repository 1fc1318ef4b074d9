import { expect, test } from 'vitest';
import ends from '../words/en/ends.ts';
import labels from '../words/en/labels.ts';
import mistakes from '../words/en/mistakes.ts';
import { mark } from './mark.ts';
import { resultText } from './result-text.ts';
import { makeQuestion } from './sample-questions.ts';
import type { Session } from './session.ts';

const session: Session = {
	slug: 'soldiers',
	level: 'b2',
	title: 'Soldiers',
	version: 'v1',
	seed: 'abc',
	mode: 'test',
	questions: [makeQuestion('one'), makeQuestion('two', { skill: 'infer' })],
	answers: {
		one: { response: { chosen: 'a' }, checked: false, flagged: false },
		two: { response: { chosen: 'b' }, checked: false, flagged: false }
	},
	at: 2,
	submitted: true
};
const lines = (more: Partial<Session> = {}) => {
	const all = { ...session, ...more };
	return resultText(all, mark(all), 'https://example.org/quiz/soldiers/?seed=abc', {
		ends,
		labels,
		mistakes
	}).split('\n');
};

test('a result in words says what was taken, how, and what came of it', () => {
	expect(lines()).toEqual([
		'Readback: “Soldiers”, level B2',
		'Score: 1 of 2 right',
		'- Finding what is stated: 1 of 1',
		'- Working out what is meant: 0 of 1',
		'- Once you named somebody else than the text does.',
		'Mode: Test. 2 questions, seed abc, text version v1.',
		'https://example.org/quiz/soldiers/?seed=abc'
	]);
});

test('a retry is not told as the whole quiz', () => {
	expect(lines({ retry: true, mode: 'practice' })[5]).toBe(
		'Mode: Practice, retry of what was missed. 2 questions, seed abc, text version v1.'
	);
});

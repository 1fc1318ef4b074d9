import { expect, test } from 'vitest';
import { makeQuestion } from '../quiz/sample-questions.ts';
import { type Session, step } from '../quiz/session.ts';
import { readEntry } from './entry.ts';
import { answersOf, attemptOf } from './record.ts';
import { NOON } from './sample-log.ts';

const questions = [makeQuestion('a'), makeQuestion('b')];
const session = (mode: Session['mode']): Session => ({
	slug: 'eels',
	level: 'b1',
	title: 'Eels',
	version: 'v1',
	seed: 's',
	taking: 't1',
	mode,
	questions,
	answers: {},
	at: 0,
	submitted: false
});
const answer = (from: Session, id: string, chosen: string) =>
	step(from, { do: 'answer', id, response: { chosen } });

test('an answer counts once it is checked, or the quiz is handed in', () => {
	const answered = answer(session('practice'), 'a', 'b');
	expect(answersOf(answered, NOON)).toEqual([]);
	expect(answersOf(step(answered, { do: 'check', id: 'a' }), NOON)).toMatchObject([
		{
			id: 't1/a',
			earned: 0,
			given: 'A farmer',
			right: 'Builder of a',
			errors: ['wrong-actor'],
			mode: 'practice'
		}
	]);
	const test = answer(session('test'), 'a', 'a');
	expect(answersOf(test, NOON)).toEqual([]);
	const [only, ...others] = answersOf(step(test, { do: 'submit' }), NOON);
	expect(only).toMatchObject({ item: 'a', earned: 1, possible: 1, errors: [] });
	expect(others).toEqual([]);
});

test('what is written down can be read, and has the same id each time, but another one when it is taken anew', () => {
	const checked = step(answer(session('practice'), 'a', 'a'), { do: 'check', id: 'a' });
	const [first] = answersOf(checked, NOON);
	const [second] = answersOf(checked, NOON + 5);
	expect(readEntry(JSON.parse(JSON.stringify(first)))).toEqual(first);
	expect(second?.id).toBe(first?.id);
	expect(answersOf({ ...checked, taking: 't2' }, NOON)[0]?.id).not.toBe(first?.id);
	const origin = { article: 'smog', level: 'b2', version: 'v2', standsFor: 'fact' };
	const [question] = questions;
	expect(
		question && attemptOf(checked, question, { at: NOON, origin, mode: 'review', again: 1 })
	).toMatchObject({
		...origin,
		id: 't1/a/1',
		mode: 'review'
	});
});

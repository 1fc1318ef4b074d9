import { expect, test } from 'vitest';
import { makeQuestion } from '../quiz/sample-questions.ts';
import { begin, type Session, step } from '../quiz/session.ts';
import { recall, recallReview } from './recall.ts';
import { answersOf } from './record.ts';
import { answersIn, follow, makeReview, takeBack } from './review.ts';
import { makeAttempt, NOON } from './sample-log.ts';
import { schedule } from './schedule.ts';

const questions = ['a', 'b', 'c'].map((id) => makeQuestion(id));
const fresh = (mode: Session['mode']): Session =>
	begin(
		{ slug: 'eels', level: 'b1', title: 'Eels', version: 'v1' },
		{ seed: 's', taking: 't', mode, questions }
	);
const answer = (session: Session, id: string, chosen = 'a') =>
	step(session, { do: 'answer', id, response: { chosen } });
const settle = (session: Session, id: string) => step(answer(session, id), { do: 'check', id });

test('answers that only the log has come back as they were', () => {
	const whole = settle(settle(fresh('practice'), 'a'), 'b');
	const early = answer(step(settle(fresh('practice'), 'a'), { do: 'flag', id: 'b' }), 'b', 'c');
	const recalled = recall(early, answersOf(whole, NOON));
	expect(recalled.answers.b).toMatchObject({ response: { chosen: 'a' }, checked: true, flagged: true });
	expect(recalled.answers.a).toBe(early.answers.a);
	expect(answersOf(recalled, NOON)).toEqual(answersOf(whole, NOON));
	expect(recall(whole, answersOf(whole, NOON))).toBe(whole);
});

test('a test whose answers count was handed in', () => {
	const whole = answer(answer(fresh('test'), 'a'), 'b', 'd');
	const recalled = recall(fresh('test'), answersOf(step(whole, { do: 'submit' }), NOON));
	expect(recalled.submitted).toBe(true);
	expect(answersOf(recalled, NOON).map(({ id, earned }) => [id, earned])).toEqual([
		['t/a', 1],
		['t/b', 0]
	]);
});

test('answers to another taking, or that cannot be read any more, are left where they are', () => {
	const log = answersOf(settle({ ...fresh('practice'), taking: 'other' }, 'a'), NOON);
	const odd = makeAttempt('t/a', { response: { order: [] } });
	const session = fresh('practice');
	expect(recall(session, [...log, odd])).toBe(session);
});

test('a review gets its answers back, but none that was taken back', () => {
	const cards = schedule([makeAttempt('a'), makeAttempt('b')], { retention: 90 });
	const review = makeReview(
		cards.map((card) => ({ card, question: makeQuestion(card.fact), standsIn: false })),
		{ versionOf: () => 'v1', seed: 's', taking: 't' }
	);
	const both = follow(review, settle(settle(review.session, 'a'), 'b'));
	const log = answersIn(both, NOON);
	expect(recallReview(review, log).answered).toEqual(['a', 'b']);
	const back = takeBack(both) ?? both;
	expect(recallReview(back, log).answered).toEqual(['a']);
});

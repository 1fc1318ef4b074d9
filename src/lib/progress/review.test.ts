import { expect, test } from 'vitest';
import { makeQuestion } from '../quiz/sample-questions.ts';
import { step } from '../quiz/session.ts';
import { attemptsIn } from './log.ts';
import { answersIn, entriesOf, follow, makeReview, parseReview, type Review, takeBack } from './review.ts';
import { makeAttempt, NOON } from './sample-log.ts';
import { schedule } from './schedule.ts';

const cards = schedule([makeAttempt('a'), makeAttempt('b')], { retention: 90 });
const begun = makeReview(
	cards.map((card, index) => ({ card, question: makeQuestion(card.fact), standsIn: index === 1 })),
	{ versionOf: () => 'v9', seed: 's', taking: 't' }
);
const answer = (review: Review, id: string, chosen: string) => {
	const given = step(review.session, { do: 'answer', id, response: { chosen } });
	return follow(review, step(given, { do: 'check', id }));
};

test('a review can be put down and taken up, and keeps where each question comes from', () => {
	const review = answer(begun, 'b', 'a');
	expect(parseReview(JSON.parse(JSON.stringify(review)))).toEqual(review);
	expect(answersIn(review, NOON)).toMatchObject([
		{ id: 't/b', article: 'eels', level: 'b1', version: 'v9', standsFor: 'b', mode: 'review', earned: 1 }
	]);
});

test('the last answer can be taken back, again and again, and answered anew under another name', () => {
	const both = answer(answer(begun, 'b', 'a'), 'a', 'b');
	const back = takeBack(both) ?? both;
	expect(back.session.at).toBe(0);
	const anew = answer(back, 'a', 'a');
	// Each step writes down all that has to be there by then, so that a crash between two steps leaves nothing out.
	const log = [...entriesOf(both, NOON), ...entriesOf(anew, NOON)];
	expect(attemptsIn(log, NOON).map(({ id, earned }) => [id, earned])).toEqual([
		['t/a/1', 1],
		['t/b', 1]
	]);
	expect(attemptsIn([...log, ...entriesOf(takeBack(anew) ?? anew, NOON)], NOON)).toHaveLength(1);
	const twice = takeBack(back) ?? back;
	expect(twice.answered).toEqual([]);
	expect(takeBack(twice)).toBeUndefined();
});

test('a question that was passed over is no answer', () => {
	const end = step(answer(begun, 'a', 'a').session, { do: 'submit' });
	expect(answersIn(follow(begun, end), NOON).map(({ item }) => item)).toEqual(['a']);
});

import { expect, test } from 'vitest';
import { makeQuestion } from '../quiz/sample-questions.ts';
import { step } from '../quiz/session.ts';
import { meetReviews } from './meet-reviews.ts';
import { follow, makeReview, type Review, takeBack } from './review.ts';
import { makeAttempt } from './sample-log.ts';
import { schedule } from './schedule.ts';

const cards = schedule([makeAttempt('a'), makeAttempt('b')], { retention: 90 });
const makeBegun = (taking: string) =>
	makeReview(
		cards.map((card) => ({ card, question: makeQuestion(card.fact), standsIn: false })),
		{ versionOf: () => 'v1', seed: 's', taking }
	);
const begun = makeBegun('t');
const answer = (review: Review, id: string, chosen = 'a') => {
	const given = step(review.session, { do: 'answer', id, response: { chosen } });
	return follow(review, step(given, { do: 'check', id }));
};
const undo = (review: Review) => takeBack(review) ?? review;
const finish = (review: Review) => follow(review, step(review.session, { do: 'submit' }));
const both = (mine: Review, theirs: Review): Review => {
	const met = meetReviews(mine, theirs);
	if (typeof met === 'string') throw new Error(met);
	return met.together;
};

test('two tabs on one review have the answers of both, and nothing more once they agree', () => {
	const [here, there] = [answer(begun, 'a'), answer(begun, 'b')];
	const joined = both(here, there);
	expect(joined.answered).toEqual(['a', 'b']);
	expect(new Set(both(there, here).answered)).toEqual(new Set(['a', 'b']));
	expect(both(there, here).session.answers).toEqual(joined.session.answers);
	expect(both(joined, there)).toBe(joined);
	expect(both(joined, joined)).toBe(joined);
});

test('an answer that one tab took back does not come back from the other', () => {
	const answered = answer(begun, 'a');
	const back = undo(answered);
	for (const joined of [both(answered, back), both(back, answered)]) {
		expect(joined.answered).toEqual([]);
		expect(joined.session.answers).toEqual({});
		expect(joined.turns.a?.again).toBe(1);
	}
	const anew = answer(back, 'a', 'b');
	expect(both(answered, anew).session.answers.a?.response).toEqual({ chosen: 'b' });
});

test('a review that is done in one tab is done in both, until its last answer is taken back', () => {
	const answered = answer(answer(begun, 'a'), 'b');
	const done = finish(answered);
	expect(both(answered, done).session.submitted).toBe(true);
	const back = undo(done);
	expect(both(done, back).session.submitted).toBe(false);
	expect(both(back, done).session.submitted).toBe(false);
});

test('another review stays its own', () => {
	expect(meetReviews(answer(begun, 'a'), makeBegun('other'))).toBe('apart');
});

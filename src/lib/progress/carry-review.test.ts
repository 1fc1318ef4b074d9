import { expect, test } from 'vitest';
import { makeQuestion, spanAt } from '../quiz/sample-questions.ts';
import { step } from '../quiz/session.ts';
import { carryReview } from './carry-review.ts';
import { entriesOf, follow, makeReview, type Review } from './review.ts';
import { makeAttempt, NOON } from './sample-log.ts';
import { schedule } from './schedule.ts';

const cards = schedule(
	[makeAttempt('a'), makeAttempt('b'), makeAttempt('c', { article: 'smog' }), makeAttempt('d')],
	{ retention: 90 }
);
const begun = makeReview(
	cards.map((card) => ({ card, question: makeQuestion(card.fact), standsIn: false })),
	{ versionOf: () => 'v1', seed: 's', taking: 't' }
);
const answer = (review: Review, id: string) => {
	const given = step(review.session, { do: 'answer', id, response: { chosen: 'a' } });
	return follow(review, step(given, { do: 'check', id }));
};
const review = answer(answer(begun, 'a'), 'c');
const eels = (...ids: string[]) => ({
	version: 'v2',
	bank: ids.map((id) => makeQuestion(id, { evidence: [spanAt(9)] }))
});
const smog = { version: 'v1', bank: [] };

test('a review goes on with what its corrected texts still ask', () => {
	const now = eels('a', 'd');
	const {
		review: left,
		stayed,
		of
	} = carryReview(review, ({ article }) => (article === 'smog' ? smog : now));
	expect([stayed, of]).toEqual([2, 2]);
	expect(left.session.questions.map(({ id }) => id).toSorted()).toEqual(['a', 'c', 'd']);
	expect(left.turns).toMatchObject({ a: { version: 'v2' }, c: { version: 'v1' }, d: { version: 'v2' } });
	expect(left.session.questions.find(({ id }) => id === 'a')?.evidence[0]?.start).toBe(9);
	expect(left.answered).toEqual(['a', 'c']);
	expect(entriesOf(left, NOON).map(({ id }) => id)).toEqual(
		expect.arrayContaining(entriesOf(review, NOON).map(({ id }) => id))
	);
});

test('nothing is left where no text is there any more', () => {
	const { review: left, stayed, of } = carryReview(review, () => undefined);
	expect([left.session.questions.length, left.answered.length, stayed, of]).toEqual([0, 0, 0, 2]);
});

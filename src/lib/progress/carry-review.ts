import { askedNow, carry } from '../quiz/carry.ts';
import type { Question } from '../question.ts';
import type { Review, Turn } from './review.ts';

/** What is left of a review after corrections of its texts: so many of so many answers stayed. */
export interface CarriedReview {
	review: Review;
	stayed: number;
	of: number;
}

/** A text as it is now; nothing where there is no such text any more. */
type Now = { version: string; bank: readonly Question[] } | undefined;

/** A review as it goes on with texts some of which were corrected since it was begun. */
export function carryReview(review: Review, nowOf: (turn: Turn) => Now): CarriedReview {
	const { session, stayed, of } = carry(review.session, (question) => {
		const turn = review.turns[question.id];
		const now = turn && nowOf(turn);
		if (!now || now.version === turn.version) return now && question;
		return askedNow(question, now.bank, review.session.seed);
	});
	const turns = session.questions.flatMap(({ id }): [string, Turn][] => {
		const turn = review.turns[id];
		const version = turn && nowOf(turn)?.version;
		return turn && version !== undefined ? [[id, { ...turn, version }]] : [];
	});
	const answered = review.answered.filter((id) => session.answers[id]?.checked);
	return { review: { session, turns: Object.fromEntries(turns), answered }, stayed, of };
}

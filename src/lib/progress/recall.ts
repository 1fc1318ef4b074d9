import { parseResponse } from '../formats/schemas.ts';
import { type Answer, isMarked, type Session } from '../quiz/session.ts';
import type { Attempt } from './entry.ts';
import { attemptId } from './record.ts';
import { follow, type Review } from './review.ts';

/**
 * A session with the answers that the log has of it and that it lacks: there was no room for it, or the whole browser
 * ended before it was written. What adds nothing gives the very session that was there.
 */
export function recall(
	session: Session,
	attempts: readonly Attempt[],
	againOf: (id: string) => number = () => 0
): Session {
	const known = new Map(attempts.map((attempt) => [attempt.id, attempt]));
	// Only in practice does an answer count before the quiz is handed in.
	const checked = session.mode === 'practice';
	const lacking = session.questions.flatMap(({ id, item }): [string, Answer][] => {
		const attempt = isMarked(session, id) ? undefined : known.get(attemptId(session, id, againOf(id)));
		const response = attempt && parseResponse(item, attempt.response);
		if (!response) return [];
		const { flagged = false, edits = 0, found } = session.answers[id] ?? {};
		return [[id, { response, checked, flagged, ...(found !== undefined && { found }), edits: edits + 1 }]];
	});
	if (lacking.length === 0) return session;
	const answers = { ...session.answers, ...Object.fromEntries(lacking) };
	return { ...session, answers, submitted: session.submitted || !checked };
}

/** The same for a review. */
export const recallReview = (review: Review, attempts: readonly Attempt[]): Review =>
	follow(
		review,
		recall(review.session, attempts, (id) => review.turns[id]?.again ?? 0)
	);

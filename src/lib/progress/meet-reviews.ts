import { type Meeting, mergeSessions } from '../quiz/merge.ts';
import type { Session } from '../quiz/session.ts';
import type { Review } from './review.ts';

/**
 * What two tabs have made of one review. An answer that one of them took back is gone, and that it was asked anew counts
 * more than how it was answered before. Another review leaves this one as it is: its answers are in the log.
 */
export function meetReviews(mine: Review, theirs: Review): Meeting<Review> {
	if (namesOf(mine) !== namesOf(theirs)) return 'apart';
	const session = goneOn(mine, mergeSessions(anewIn(mine, theirs), anewIn(theirs, mine)), theirs);
	const answered = [...new Set([...mine.answered, ...theirs.answered])].filter(
		(id) => session.answers[id]?.checked
	);
	const turns = Object.fromEntries(
		Object.entries(mine.turns).map(([id, turn]) => {
			const other = theirs.turns[id];
			return [id, other && other.again > turn.again ? other : turn];
		})
	);
	const together = { session, turns, answered };
	return { together: isLike(mine, together) ? mine : together };
}

const namesOf = ({ session: { taking, questions }, turns }: Review): string =>
	JSON.stringify([taking, ...questions.map(({ id }) => [id, turns[id]?.version])]);

/** The session without answers that the other tab has taken back since. */
function anewIn({ session, turns }: Review, other: Review): Session {
	const answers = Object.entries(session.answers).filter(
		([id]) => (turns[id]?.again ?? 0) >= (other.turns[id]?.again ?? 0)
	);
	return { ...session, answers: Object.fromEntries(answers) };
}

/** An answer that is taken back opens a review again that was done. */
function goneOn(mine: Review, session: Session, theirs: Review): Session {
	const [here, there] = [timesTakenBack(mine), timesTakenBack(theirs)];
	if (here === there) return session;
	return { ...session, submitted: (here > there ? mine : theirs).session.submitted };
}

const timesTakenBack = ({ turns }: Review): number =>
	Object.values(turns).reduce((sum, { again }) => sum + again, 0);

/** Whether nothing came to what this tab has. */
const isLike = (mine: Review, { session, turns }: Review): boolean =>
	session.submitted === mine.session.submitted &&
	Object.entries(turns).every(([id, turn]) => turn === mine.turns[id]) &&
	Object.keys(session.answers).length === Object.keys(mine.session.answers).length &&
	Object.entries(session.answers).every(([id, answer]) => answer === mine.session.answers[id]);

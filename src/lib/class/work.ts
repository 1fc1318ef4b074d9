import { type Meeting, meetSessions } from '../quiz/merge.ts';
import type { Session } from '../quiz/session.ts';

/** What a student has done of an assignment so far. */
export interface Work {
	name: string;
	/** In seconds since 1970. */
	began: number;
	ended?: number | undefined;
	/** The results are open. */
	open: boolean;
	/** The text on screen, from 0. */
	part: number;
	/** One for each text of the assignment, in its order. */
	sessions: Session[];
}

/** What two tabs have made of the work of one student. What was handed in first stays handed in, as it was. */
export function meetWork(mine: Work, theirs: Work): Meeting<Work> {
	const sessions = mine.sessions.flatMap((session, at) => {
		const other = theirs.sessions[at];
		return (other && joined(session, other, mine, theirs)) ?? [];
	});
	// Begun with another version of a text, or as other work: what lies in the browser stands.
	if (sessions.length < mine.sessions.length || sessions.length < theirs.sessions.length) return 'theirs';
	const together: Work = {
		...mine,
		began: Math.min(mine.began, theirs.began),
		ended: earlier(mine.ended, theirs.ended),
		open: mine.open || theirs.open,
		sessions
	};
	const isAsMine =
		together.began === mine.began &&
		together.ended === mine.ended &&
		together.open === mine.open &&
		sessions.every((session, at) => session === mine.sessions[at]);
	return { together: isAsMine ? mine : together };
}

function joined(mine: Session, theirs: Session, my: Work, their: Work): Session | undefined {
	const closed = closedIn(mine, my);
	const met = meetSessions(closed, closedIn(theirs, their));
	if (typeof met === 'string') return undefined;
	const submitted = mine.submitted || theirs.submitted;
	if (met.together === closed && submitted === mine.submitted) return mine;
	return { ...met.together, submitted };
}

/** What is handed in changes no more, though its results open later. */
const closedIn = (session: Session, { ended }: Work): Session =>
	ended === undefined || session.submitted ? session : { ...session, submitted: true };

const earlier = (a: number | undefined, b: number | undefined): number | undefined =>
	a === undefined || b === undefined ? (a ?? b) : Math.min(a, b);

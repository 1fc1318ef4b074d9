import { type Answer, isAnswered, isMarked, type Session } from './session.ts';

/**
 * What a tab makes of that which another one left in the browser: both together, or the other one’s in place of its
 * own. `apart`: each goes on with its own, and this one writes nothing any more.
 */
export type Meeting<T> = { together: T } | 'theirs' | 'apart';

/** What a tab goes on with when it finds a session that another tab has left under the same name. */
export function meetSessions(mine: Session, theirs: Session): Meeting<Session> {
	if (isOneTaking(mine, theirs)) return { together: mergeSessions(mine, theirs) };
	// Another round was begun. Results stay on screen; what is open would be answered for nothing.
	return mine.submitted ? 'apart' : 'theirs';
}

/**
 * Whether two sessions are one taking of a quiz. Two tabs that opened it side by side, and neither of which could keep
 * anything, have a taking each; their answers belong together all the same.
 */
function isOneTaking(mine: Session, theirs: Session): boolean {
	const isOpen = !mine.submitted && !theirs.submitted;
	return (mine.taking === theirs.taking || isOpen) && contentsOf(mine) === contentsOf(theirs);
}

const contentsOf = ({ slug, level, version, mode, questions }: Session): string =>
	JSON.stringify([slug, level, version, mode, ...questions.map(({ id }) => id)]);

/**
 * What two tabs have made of one taking, as one. Of each answer stays the one that counts already, else the one that
 * was changed more often: no answer that was checked or handed in is lost, in whatever order they are joined. Only the
 * place is each tab’s own. What adds nothing gives the very session that was there.
 */
export function mergeSessions(mine: Session, theirs: Session): Session {
	const ids = [...new Set([...Object.keys(mine.answers), ...Object.keys(theirs.answers)])];
	const answers = ids.flatMap((id): [string, Answer][] => {
		const answer = isAhead(theirs, mine, id) ? theirs.answers[id] : mine.answers[id];
		return answer ? [[id, answer]] : [];
	});
	const taking = takingOf(mine, theirs);
	const submitted = mine.submitted || theirs.submitted;
	const isAsMine =
		submitted === mine.submitted &&
		taking === mine.taking &&
		answers.length === Object.keys(mine.answers).length &&
		answers.every(([id, answer]) => mine.answers[id] === answer);
	return isAsMine ? mine : { ...mine, taking, answers: Object.fromEntries(answers), submitted };
}

/** The answers of a taking are known by its name elsewhere, so that one without answers gives its own up. */
function takingOf(mine: Session, theirs: Session): string | undefined {
	const begun = [mine, theirs].filter(({ answers }) => Object.keys(answers).length > 0);
	return (begun.length === 1 ? begun : [mine, theirs]).map(({ taking }) => taking).sort()[0];
}

/** Whether the answer of `one` stands before that of `other`: of two that differ, one does. */
function isAhead(one: Session, other: Session, id: string): boolean {
	const [a, b] = [standingOf(one, id), standingOf(other, id)];
	return (a.counts - b.counts || a.edits - b.edits || Number(a.words > b.words)) > 0;
}

function standingOf(session: Session, id: string) {
	const answer = session.answers[id];
	return {
		// What is handed in and open gives way to an answer that counts, and not to one that comes too late.
		counts: Number(isMarked(session, id)) * (isAnswered(session, id) ? 2 : 1),
		edits: answer?.edits ?? 0,
		words: answer ? JSON.stringify(answer, inOrder) : ''
	};
}

/** The same words for the same answer, whether it was given here or read from storage. */
const inOrder = (_key: string, value: unknown): unknown =>
	typeof value === 'object' && value !== null && !Array.isArray(value)
		? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
		: value;

import { recall } from '../progress/recall.ts';
import { answersOf } from '../progress/record.ts';
import { countMarked, type Session } from '../quiz/session.ts';
import { progress as words } from '../words/progress.ts';
import { owed, pay } from './owed.svelte.ts';
import { askToPersist, progress } from './progress.svelte.ts';

export { mergeSessions } from '../quiz/merge.ts';

/** What was written down last, so that a step that marks nothing costs nothing. */
let last = '';

/** Writes down the answers of a quiz that count. `key` is where its session lies. */
export async function record(key: string, session: Session): Promise<void> {
	const state = `${session.taking} ${countMarked(session)}`;
	if (state === last) return;
	last = state;
	const debt = owed().find(([name]) => name === key);
	if ((await progress.add(answersOf(session, Date.now()))) && debt) pay(debt);
	if (session.submitted) void askToPersist();
}

/** The session with what the log has of it, where more was written there than here. */
export const recalled = async (session: Session): Promise<Session> =>
	session.taking === undefined ? session : recall(session, await progress.answersOf(session.taking));

/** What the reader has to be told about it. */
export const trouble = (): string => (progress.trouble ? words().trouble[progress.trouble] : '');

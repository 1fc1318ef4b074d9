import { answersOf } from '../progress/record.ts';
import { isMarked, type Session } from '../quiz/session.ts';
import { progress as words } from '../words/progress.ts';
import { askToPersist, progress } from './progress.svelte.ts';

/** What was written down last, so that a step that marks nothing costs nothing. */
let last = '';

/** Writes down the answers of a quiz that count. */
export async function record(session: Session): Promise<void> {
	const marked = session.questions.filter(({ id }) => isMarked(session, id)).length;
	const state = `${session.taking} ${marked}`;
	if (state === last) return;
	last = state;
	await progress.add(answersOf(session, Date.now()));
	if (session.submitted) void askToPersist();
}

/** What the reader has to be told about it. */
export const trouble = (): string => (progress.trouble ? words().trouble[progress.trouble] : '');

import { answersOf } from '../progress/record.ts';
import { isMarked, type Session } from '../quiz/session.ts';
import { progress as words } from '../words/progress.ts';
import { askToPersist, progress } from './progress.svelte.ts';

/** What was written down last, so that a step that marks nothing costs nothing. */
let last = '';
/** It is said once: nobody wants to hear it after each answer. */
let isTold = false;

/** Writes down the answers of a quiz that count; what the reader has to be told about it, once. */
export async function record(session: Session): Promise<string> {
	const marked = session.questions.filter(({ id }) => isMarked(session, id)).length;
	const state = `${session.taking} ${marked}`;
	if (state === last) return '';
	last = state;
	await progress.add(answersOf(session, Date.now()));
	if (session.submitted) void askToPersist();
	if (!progress.trouble || isTold) return '';
	isTold = true;
	return words().trouble[progress.trouble];
}

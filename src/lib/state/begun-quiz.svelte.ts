import type { Question } from '../question.ts';
import { type Carried, carryOver } from '../quiz/carry.ts';
import type { Session } from '../quiz/session.ts';
import { parseSession } from '../quiz/stored-session.ts';
import { parseJson } from './browser-storage.svelte.ts';
import { loadBank } from './load-bank.svelte.ts';
import type { Text } from './open-quiz.svelte.ts';

export { meetSessions } from '../quiz/merge.ts';

// A quiz that was begun earlier, or in another tab: only who comes back to one needs the schemas that read it.

/** The session that lies in the browser as this text; nothing where it cannot be read any more. */
export const readBegun = (stored: string): Session | undefined => parseSession(parseJson(stored));

/** What another tab has made of a quiz, for the text as this tab has it; `undefined` where it does not fit. */
export async function readFor(text: Text, stored: string): Promise<Session | undefined> {
	const found = readBegun(stored);
	if (!found || found.version === text.version) return found;
	const bank = await loadBank(text.bankFile, text);
	return bank.ok ? bring(found, text, bank.questions)?.session : undefined;
}

/** A session on an earlier version of the text; `undefined` where none of its answers would stay. */
export function bring(found: Session, text: Text, bank: readonly Question[]): Carried | undefined {
	const carried = carryOver(found, { ...text, bank });
	return carried.stayed > 0 ? carried : undefined;
}

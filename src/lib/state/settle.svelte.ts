import type { Entry } from '../progress/entry.ts';
import { answersOf } from '../progress/record.ts';
import { entriesOf, parseReview } from '../progress/review.ts';
import { parseSession } from '../quiz/stored-session.ts';
import { readStored } from './browser-storage.svelte.ts';
import { owed, pay } from './owed.svelte.ts';

/** Gives the log what earlier visits could not. `add` says whether all of it is written down. */
export async function settle(add: (entries: readonly Entry[]) => Promise<boolean>): Promise<void> {
	for (const debt of owed()) {
		const [key, at] = debt;
		const stored = readStored(key);
		const review = parseReview(stored);
		const session = review ? undefined : parseSession(stored);
		const entries = review ? entriesOf(review, at) : session ? answersOf(session, at) : [];
		if (await add(entries)) pay(debt);
	}
}

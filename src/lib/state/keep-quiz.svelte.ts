import { makeLink } from '../quiz/address.ts';
import type { QuizLink } from '../quiz/link.ts';
import type { Session } from '../quiz/session.ts';
import { writeStored } from './browser-storage.svelte.ts';

// What a quiz leaves behind in the browser, for pages that need nothing else of a quiz. Reading it back takes schemas,
// which are fetched when they are needed.

/** Where a reader stopped: shown on the library page. */
export interface Bookmark {
	address: string;
	title: string;
	at: number;
	of: number;
}

export const BOOKMARK_KEY = 'readback:bookmark';
export const sessionKey = (name: string): string => `readback:session:${name}`;

/** The name of a quiz on this device: its text, and what its address says of it. */
export const nameOf = (text: { id: string; level: string }, { seed, n, mode }: QuizLink): string =>
	`${text.id}/${text.level}/${seed}/${n}/${mode}`;

/** Keeps where the reader stopped. `path` is the address of the quiz without its query. */
export function keepBookmark(
	path: string,
	link: QuizLink,
	{ title, at, questions, submitted }: Session
): void {
	const of = questions.length;
	const bookmark: Bookmark = { address: `${path}${makeLink(link)}`, title, at: Math.min(at + 1, of), of };
	writeStored(BOOKMARK_KEY, submitted ? undefined : bookmark);
}

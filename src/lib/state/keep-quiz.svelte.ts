import { makeLink } from '../quiz/address.ts';
import type { QuizLink } from '../quiz/link.ts';
import type { Session } from '../quiz/session.ts';
import { writeStored } from './browser-storage.svelte.ts';

// What a quiz leaves behind in the browser. Reading it back takes schemas, which stand in `open-quiz.svelte.ts`.

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

/**
 * Keeps a session on this device, and where the reader stopped. `path` is the address of the quiz without its query.
 * False where the browser does not let anything be stored: taking the quiz goes on.
 */
export function keepSession(
	text: { id: string; level: string; path: string },
	link: QuizLink,
	session: Session
): boolean {
	const { title, at, questions, submitted } = session;
	const of = questions.length;
	const address = `${text.path}${makeLink(link)}`;
	const bookmark: Bookmark = { address, title, at: Math.min(at + 1, of), of };
	writeStored(BOOKMARK_KEY, submitted ? undefined : bookmark);
	return writeStored(sessionKey(nameOf(text, link)), session);
}

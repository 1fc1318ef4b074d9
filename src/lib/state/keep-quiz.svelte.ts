import { makeLink } from '../quiz/address.ts';
import type { QuizLink } from '../quiz/link.ts';
import { meetSessions } from '../quiz/merge.ts';
import type { Session } from '../quiz/session.ts';
import { type Trouble, writeStored } from './browser-storage.svelte.ts';
import { Shared } from './shared.svelte.ts';

// What a quiz leaves behind in the browser. Reading it back takes schemas, which are fetched when
// they are needed.

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

/** What a quiz on screen has to be told of. */
interface Heard {
	/** Reads what another tab wrote. */
	read: (stored: string) => Promise<Session | undefined>;
	/** Another tab has gone on with it, or begun another round. */
	onmeet: (session: Session) => void;
	ontrouble: (trouble: Trouble | undefined) => void;
}

/** The session of a quiz as all tabs share it. `known` is what lay in the browser when it was opened. */
export const shareSession = (key: string, session: Session, known: string | null, heard: Heard) =>
	new Shared(key, session, { meet: meetSessions, known, ...heard });

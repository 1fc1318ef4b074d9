import * as z from 'zod/mini';
import { Session } from '../quiz/session.ts';

/** Where a reader stopped: shown on the library page. */
const Bookmark = z.object({ address: z.string(), title: z.string(), at: z.number(), of: z.number() });
export type Bookmark = z.infer<typeof Bookmark>;

const BOOKMARK = 'readback:bookmark';
const sessionKey = (name: string) => `readback:session:${name}`;

/** What was stored under a name: a session, nothing, or something that cannot be read any more. */
export interface Stored {
	found?: Session;
	problem?: string;
}

export function readSession(name: string): Stored {
	const text = read(sessionKey(name));
	if (text === null) return {};
	const session = Session.safeParse(parseJson(text));
	if (session.success) return { found: session.data };
	return { problem: 'Your earlier answers could not be read, so the quiz starts again.' };
}

/** Stores a session; where that is not possible, says so in words for the reader. Taking the quiz goes on. */
export function writeSession(name: string, session: Session): string | undefined {
	const stored = write(sessionKey(name), JSON.stringify(session));
	return stored
		? undefined
		: 'This browser does not let Readback keep your answers. You can go on, but they are lost when you close or reload the page.';
}

export function readBookmark(): Bookmark | undefined {
	const text = read(BOOKMARK);
	return text === null ? undefined : Bookmark.safeParse(parseJson(text)).data;
}

export function writeBookmark(bookmark: Bookmark | undefined): void {
	if (bookmark) write(BOOKMARK, JSON.stringify(bookmark));
	else remove(BOOKMARK);
}

/** Small things that are nice to keep: what cannot be read is nothing, and what cannot be kept is no trouble. */
export function readStored(key: string): unknown {
	const text = read(key);
	return text === null ? undefined : parseJson(text);
}

export function writeStored(key: string, value: unknown): void {
	write(key, JSON.stringify(value));
}

export const removeStored = (key: string): void => remove(key);

// Storage may be missing, blocked or full, and may hold what another program wrote.
function read(key: string): string | null {
	try {
		return localStorage.getItem(key);
	} catch {
		return null;
	}
}

function write(key: string, text: string): boolean {
	try {
		localStorage.setItem(key, text);
		return true;
	} catch {
		return false;
	}
}

function remove(key: string): void {
	try {
		localStorage.removeItem(key);
	} catch {
		// Nothing was stored, so nothing has to go.
	}
}

function parseJson(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}

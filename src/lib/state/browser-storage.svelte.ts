// Storage may be missing, blocked or full, and may hold what another program wrote.

/** Why nothing can be kept: there is no room, or the browser does not let anything be kept. */
export type Trouble = 'full' | 'missing';

export const troubleOf = (error: unknown): Trouble =>
	error instanceof Error && error.name === 'QuotaExceededError' ? 'full' : 'missing';

/**
 * What lies in the browser under a key, as JSON says it, or as the text that it is where another program wrote it;
 * `undefined` where there is nothing.
 */
export function readStored(key: string): unknown {
	const text = readText(key);
	return text === null ? undefined : parseJson(text);
}

/** What is no JSON is the text that it is. */
export function parseJson(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return text;
	}
}

/** The same as the text that it is. */
export function readText(key: string): string | null {
	try {
		return localStorage.getItem(key);
	} catch {
		return null;
	}
}

/** Keeps a value under a key, or removes what lies there; says whether the browser did. */
export const writeStored = (key: string, value: unknown): boolean =>
	writeText(key, value === undefined ? null : JSON.stringify(value)) === undefined;

/** Keeps a text under a key, or removes what lies there; says what goes wrong. */
export function writeText(key: string, text: string | null): Trouble | undefined {
	try {
		if (text === null) localStorage.removeItem(key);
		else localStorage.setItem(key, text);
		return undefined;
	} catch (error) {
		return troubleOf(error);
	}
}

/** Whether anything lies there. */
export const isStored = (key: string): boolean => readStored(key) !== undefined;

// Storage may be missing, blocked or full, and may hold what another program wrote.

/**
 * What lies in the browser under a key, as JSON says it, or as the text that it is where another program wrote it;
 * `undefined` where there is nothing.
 */
export function readStored(key: string): unknown {
	const text = readText(key);
	if (text === null) return undefined;
	try {
		return JSON.parse(text);
	} catch {
		return text;
	}
}

function readText(key: string): string | null {
	try {
		return localStorage.getItem(key);
	} catch {
		return null;
	}
}

/** Keeps a value under a key, or removes what lies there; says whether the browser did. */
export function writeStored(key: string, value: unknown): boolean {
	try {
		if (value === undefined) localStorage.removeItem(key);
		else localStorage.setItem(key, JSON.stringify(value));
		return true;
	} catch {
		return false;
	}
}

/** Whether anything lies there. */
export const isStored = (key: string): boolean => readStored(key) !== undefined;

// Storage may be missing, blocked or full, and may hold what another program wrote.

/** What lies in the browser under a key, as JSON says it; `undefined` where nothing can be read. */
export function readStored(key: string): unknown {
	try {
		const text = localStorage.getItem(key);
		return text === null ? undefined : JSON.parse(text);
	} catch {
		return undefined;
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

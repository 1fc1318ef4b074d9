// What Readback keeps beside the log: settings, notes, quizzes and reviews that were begun.

import { parseJson } from './browser-storage.svelte.ts';

const PREFIX = 'readback:';

/** Everything of Readback’s that lies in the browser’s storage, by its key. */
export function readAllKept(): Record<string, unknown> {
	try {
		const keys = Array.from({ length: localStorage.length }, (_, index) => localStorage.key(index) ?? '');
		return Object.fromEntries(
			keys
				.filter((key) => key.startsWith(PREFIX))
				.sort()
				.map((key) => [key, parseJson(localStorage.getItem(key) ?? '')])
		);
	} catch {
		return {};
	}
}

/** Writes all of these or none; what is `undefined` is removed. Says whether it did. */
export function writeAllKept(kept: Record<string, unknown>): boolean {
	const before: [string, string | null][] = [];
	try {
		for (const [key, value] of Object.entries(kept)) {
			before.push([key, localStorage.getItem(key)]);
			if (value === undefined) localStorage.removeItem(key);
			else localStorage.setItem(key, JSON.stringify(value));
		}
		return true;
	} catch {
		for (const [key, text] of before) restore(key, text);
		return false;
	}
}

export function wipeKept(): boolean {
	try {
		for (const key of Object.keys(readAllKept())) localStorage.removeItem(key);
		return true;
	} catch {
		return false;
	}
}

function restore(key: string, text: string | null): void {
	try {
		if (text === null) localStorage.removeItem(key);
		else localStorage.setItem(key, text);
	} catch {
		// What was there before had room.
	}
}

import { readStored, writeStored } from './browser-storage.svelte.ts';

/** How a reader likes a quiz to look. */
export interface Preferences {
	/** What a wide screen shows. */
	panes: 'both' | 'text' | 'question';
	/** How much of the width the text has, in per cent. */
	split: number;
	/** Whether 1–9 and A–I choose options. */
	keys: boolean;
	/** Results by skill and error as bars, or as a table. */
	tally: 'bars' | 'table';
}

export const DEFAULT_PREFERENCES: Preferences = { panes: 'both', split: 50, keys: true, tally: 'bars' };

const KEY = 'readback:quiz-preferences';

class Held {
	#now = $state.raw<Preferences>(DEFAULT_PREFERENCES);
	#isThere = $state(false);

	get now(): Preferences {
		return this.#now;
	}

	/** Whether they are those of the reader, not only the usual ones. */
	get isThere(): boolean {
		return this.#isThere;
	}

	/**
	 * In the browser, once the page has come alive: until then it looks as it was prerendered, but for what
	 * src/before-paint.js says of the panes.
	 */
	async load(): Promise<void> {
		const stored = readStored(KEY);
		if (stored === undefined) return;
		const { readPreferences } = await import('./stored-preferences.ts');
		this.#become(readPreferences(stored));
	}

	set(change: Partial<Preferences>): void {
		this.#become({ ...this.#now, ...change });
		writeStored(KEY, this.#now);
	}

	#become(preferences: Preferences): void {
		this.#now = preferences;
		this.#isThere = true;
		document.documentElement.removeAttribute('data-panes');
	}
}

export const preferences = new Held();

import type { Meeting } from '../quiz/merge.ts';
import { readText, type Trouble, writeText } from './browser-storage.svelte.ts';
import { makeRoom } from './make-room.svelte.ts';
import { tryAgain } from './try-again.svelte.ts';

interface Terms<T> {
	/** Reads what another tab wrote; `undefined` for what is not of this kind. It may have to be fetched first. */
	read: (stored: string) => Promise<T | undefined>;
	/** What this tab makes of it. */
	meet: (mine: T, theirs: T) => Meeting<T>;
	/** This tab goes on with another value now. */
	onmeet: (value: T) => void;
	/** What goes wrong with keeping it, or that nothing does any more. */
	ontrouble?: (trouble: Trouble | undefined) => void;
	/** Another tab has removed it. */
	ongone?: () => void;
	/** What lay in the browser when this value was made: it takes that into account, or takes its place. */
	known?: string | null;
}

/**
 * A value that lies in the browser under a key, and that other tabs change too. Nothing is written before what another
 * tab wrote is taken in, and what other tabs write is taken in at once. What finds no room is kept as soon as there is
 * some.
 */
export class Shared<T> {
	readonly #key: string;
	readonly #terms: Terms<T>;
	#value: T;
	/** What lies in the browser as far as this tab has taken it in. */
	#known: string | null;
	#trouble: Trouble | undefined;
	#isApart = false;
	#giveUp: (() => void) | undefined;
	readonly #closing = new AbortController();

	constructor(key: string, value: T, terms: Terms<T>) {
		this.#key = key;
		this.#value = value;
		this.#terms = terms;
		this.#known = terms.known === undefined ? readText(key) : terms.known;
		if (typeof window === 'undefined') return;
		const { signal } = this.#closing;
		addEventListener('storage', (event) => this.#hear(event), { signal });
		// A page that was put aside, and comes back by Back or Forward, has heard of nothing meanwhile.
		addEventListener('pageshow', () => this.#look(), { signal });
		document.addEventListener('visibilitychange', () => this.#look(), { signal });
	}

	/** Takes a new value as that of this tab; it is kept later. */
	hold(value: T): void {
		this.#value = value;
	}

	/** Keeps a new value. */
	keep(value: T): void {
		this.hold(value);
		this.#write();
	}

	/** There is nothing to go on with any more, in no tab. */
	remove(): void {
		if (this.#isApart) return;
		writeText(this.#key, null);
		this.#known = null;
	}

	/** Neither reads nor writes any more. */
	close(): void {
		this.#isApart = true;
		this.#giveUp?.();
		this.#closing.abort();
	}

	/** False where it could not be written. */
	#write(): boolean {
		if (this.#isApart) return true;
		const there = readText(this.#key);
		if (there !== null && there !== this.#known) {
			void this.#takeIn(there, true);
			return true;
		}
		const text = JSON.stringify(this.#value);
		let trouble = writeText(this.#key, text);
		while (trouble === 'full' && makeRoom()) trouble = writeText(this.#key, text);
		if (!trouble) this.#known = text;
		this.#tell(trouble);
		return !trouble;
	}

	#tell(trouble: Trouble | undefined): void {
		if (trouble !== this.#trouble) this.#terms.ontrouble?.(trouble);
		this.#trouble = trouble;
		if (!trouble) this.#giveUp = undefined;
		else this.#giveUp ??= tryAgain(() => this.#write());
	}

	#hear({ key, newValue }: StorageEvent): void {
		if (key !== this.#key && key !== null) return;
		if (newValue !== null) {
			if (newValue !== this.#known) void this.#takeIn(newValue, false);
		} else if (!this.#isApart) {
			this.#known = null;
			this.#terms.ongone?.();
		}
	}

	#look(): void {
		const there = readText(this.#key);
		if (there !== null && there !== this.#known && !document.hidden) void this.#takeIn(there, false);
	}

	/** Takes in what another tab wrote, and writes where this one has something to add, or has changed something. */
	async #takeIn(there: string, hasChanged: boolean): Promise<void> {
		const theirs = await this.#terms.read(there).catch(() => 'not fetched' as const);
		if (this.#isApart) return;
		if (theirs === 'not fetched') {
			// It must not be written over unread.
			this.#giveUp?.();
			this.#giveUp = tryAgain(() => this.#write());
			return;
		}
		this.#known = there;
		const hasMore = theirs === undefined || this.#meet(theirs);
		if (hasMore || hasChanged) this.#write();
	}

	/** Whether the other tab lacks something of what this one has now. */
	#meet(theirs: T): boolean {
		const met = this.#terms.meet(this.#value, theirs);
		if (met === 'apart') {
			this.close();
			return false;
		}
		const value = met === 'theirs' ? theirs : met.together;
		if (value !== this.#value) this.#terms.onmeet(value);
		this.#value = value;
		const back = this.#terms.meet(theirs, value);
		return typeof back === 'object' && back.together !== theirs;
	}
}

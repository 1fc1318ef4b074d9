import type { Attempt, Entry } from '../progress/entry.ts';
import { attemptsIn, merge, newIn } from '../progress/log.ts';
import { owed } from './owed.svelte.ts';
import { tryAgain } from './try-again.svelte.ts';
import { type Trouble, troubleOf } from './browser-storage.svelte.ts';
import { browserLog, type ProgressLog } from './progress-log.svelte.ts';

/** What a reader has answered, as this page knows it. Other tabs are told of what is new, and tell of theirs. */
export class Progress {
	readonly #log: ProgressLog;
	#entries = $state.raw<readonly Entry[]>([]);
	#unread = $state.raw<readonly unknown[]>([]);
	#now = $state(0);
	#ready = $state(false);
	#trouble = $state<Trouble>();
	/** What could not be written down so far. It goes along with the next answer, or when there is room again. */
	#waiting: Entry[] = [];
	#isTrying = false;
	#isFollowing = false;
	/** One step after the other, so that none overtakes another. */
	#steps: Promise<unknown> = Promise.resolve();
	#channel: BroadcastChannel | undefined;
	readonly #attempts = $derived(attemptsIn(this.#entries, this.#now));

	constructor(log: ProgressLog) {
		this.#log = log;
	}

	get entries() {
		return this.#entries;
	}
	/** What a later Readback wrote. */
	get unread() {
		return this.#unread;
	}
	get attempts() {
		return this.#attempts;
	}
	/** The time for which `attempts` holds. */
	get now() {
		return this.#now;
	}
	/** The log has been looked at, whether or not it could be read. */
	get ready() {
		return this.#ready;
	}
	get trouble() {
		return this.#trouble;
	}

	/** Reads the log, gives it what earlier visits could not, and follows what other tabs do. */
	async load(): Promise<void> {
		this.#listen();
		await this.#next(() => this.#read());
		if (owed().length === 0) return;
		try {
			const { settle } = await import('./settle.svelte.ts');
			await settle((entries) => this.add(entries));
		} catch {
			// It could not be fetched: another visit does it.
		}
	}

	/** What was written down of one taking; nothing where that cannot be read. */
	async answersOf(taking: string): Promise<Attempt[]> {
		return this.#log.readTaking(taking).catch(() => []);
	}

	/**
	 * Writes answers down; says whether all of them are. Where that is not possible they count until the page is closed,
	 * and are written as soon as it is.
	 */
	async add(entries: readonly Entry[]): Promise<boolean> {
		const fresh = newIn(entries, this.#entries);
		if (fresh.length > 0) {
			this.#show(merge(this.#entries, fresh));
			this.#waiting.push(...fresh);
			await this.#next(() => this.#write());
		}
		return !entries.some(({ id }) => this.#waiting.some((entry) => entry.id === id));
	}

	async #write(): Promise<void> {
		const all = [...this.#waiting];
		if (all.length === 0) return;
		let written: Entry[] = [];
		const isDone = await this.#attempt(async () => {
			written = await this.#log.append(all);
		});
		if (!isDone) return this.#tryAgain();
		this.#waiting = this.#waiting.filter((entry) => !all.includes(entry));
		const others = this.#entries.filter(({ id }) => !written.some((entry) => entry.id === id));
		this.#show(merge(others, written));
	}

	/** Without waiting for another answer. */
	#tryAgain(): void {
		if (this.#isTrying) return;
		this.#isTrying = true;
		tryAgain(async () => {
			await this.#next(() => this.#write());
			this.#isTrying = this.#waiting.length > 0;
			return !this.#isTrying;
		});
	}

	/** Takes over the log of another device, whole or not at all; says whether it did. */
	async takeOver(entries: readonly Entry[]): Promise<boolean> {
		let done = false;
		await this.#next(async () => {
			done = await this.#attempt(() => this.#log.takeIn(entries));
			if (done) await this.#read();
		});
		return done;
	}

	/** Forgets everything; says whether the browser did. */
	async clear(): Promise<boolean> {
		let done = false;
		await this.#next(async () => {
			done = await this.#attempt(() => this.#log.clear());
			if (done) this.#waiting = [];
			if (done) this.#show([]);
		});
		return done;
	}

	#show(entries: readonly Entry[]): void {
		this.#now = Date.now();
		this.#entries = entries;
	}

	async #read(): Promise<void> {
		try {
			const { entries, unread } = await this.#log.read();
			this.#unread = unread;
			this.#show(merge(entries, this.#waiting));
		} catch (error) {
			this.#trouble = troubleOf(error);
		}
		this.#ready = true;
	}

	async #attempt(step: () => Promise<void>): Promise<boolean> {
		try {
			await step();
			this.#trouble = undefined;
			this.#channel ??= openChannel();
			this.#channel?.postMessage('changed');
			return true;
		} catch (error) {
			this.#trouble = troubleOf(error);
			return false;
		}
	}

	#next(step: () => Promise<void>): Promise<void> {
		const done = this.#steps.then(step);
		this.#steps = done.catch(() => undefined);
		return done;
	}

	#listen(): void {
		this.#channel ??= openChannel();
		if (this.#channel) this.#channel.onmessage = () => void this.#next(() => this.#read());
		if (this.#isFollowing || typeof window === 'undefined') return;
		this.#isFollowing = true;
		// A page that was put aside, and comes back by Back or Forward, has heard of nothing meanwhile.
		addEventListener('pageshow', ({ persisted }) => {
			if (persisted) void this.#next(() => this.#read());
		});
	}
}

/** Some browsers have none, or none where storage is blocked: each tab then sees what is new when it is opened. */
function openChannel(): BroadcastChannel | undefined {
	try {
		return new BroadcastChannel('readback:log');
	} catch {
		return undefined;
	}
}

export const progress = new Progress(browserLog());

/** Asks the browser to keep what is stored when it needs room; to be called once there is something to lose. */
export async function askToPersist(): Promise<boolean> {
	try {
		return (await navigator.storage.persisted()) || (await navigator.storage.persist());
	} catch {
		return false;
	}
}

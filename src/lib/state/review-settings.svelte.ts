import { readReviewSettings, REVIEW_KEY, type ReviewSettings } from '../progress/settings.ts';
import { readStored, writeStored } from './browser-storage.svelte.ts';

/** How much a reader wants to remember, and how much to be asked. */
class Held {
	#now = $state.raw<ReviewSettings>(readReviewSettings(undefined));
	#kept = $state(true);

	get now(): ReviewSettings {
		return this.#now;
	}
	/** False where the browser does not let anything be stored. */
	get kept(): boolean {
		return this.#kept;
	}

	/** In the browser, once the page has come alive. */
	load(): void {
		this.#now = readReviewSettings(readStored(REVIEW_KEY));
	}

	set(change: Partial<ReviewSettings>): void {
		this.#now = { ...this.#now, ...change };
		this.#kept = writeStored(REVIEW_KEY, this.#now);
	}
}

export const reviewSettings = new Held();

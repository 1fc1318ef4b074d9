import * as z from 'zod/mini';
import { readStored, writeStored } from './store.svelte.ts';

/** How a reader likes a quiz to look; what was stored wrongly is the default again. */
const Preferences = z.object({
	/** What a wide screen shows. */
	panes: z.catch(z.enum(['both', 'text', 'question']), 'both'),
	/** How much of the width the text has, in per cent. */
	split: z.catch(z.number().check(z.gte(25), z.lte(75)), 50),
	/** Whether 1–9 and A–I choose options. */
	keys: z.catch(z.boolean(), true),
	/** Results by skill and error as bars, or as a table. */
	tally: z.catch(z.enum(['bars', 'table']), 'bars')
});
type Preferences = z.infer<typeof Preferences>;

const KEY = 'readback:quiz-preferences';

class Held {
	#now = $state.raw<Preferences>(Preferences.parse({}));

	get now(): Preferences {
		return this.#now;
	}

	/** In the browser, once the page has come alive: until then it looks as it was prerendered. */
	load(): void {
		const stored = z.looseObject({}).safeParse(readStored(KEY));
		this.#now = Preferences.parse(stored.success ? stored.data : {});
	}

	set(change: Partial<Preferences>): void {
		this.#now = { ...this.#now, ...change };
		writeStored(KEY, this.#now);
	}
}

export const preferences = new Held();

import * as z from 'zod/mini';
import { DEFAULT_PREFERENCES as usual, type Preferences } from './preferences.svelte.ts';

const Stored = z.object({
	panes: z.catch(z.enum(['both', 'text', 'question']), usual.panes),
	split: z.catch(z.number().check(z.gte(25), z.lte(75)), usual.split),
	keys: z.catch(z.boolean(), usual.keys),
	tally: z.catch(z.enum(['bars', 'table']), usual.tally)
});

/** Whatever lay in storage as preferences: what is wrong there is the default again. */
export const readPreferences = (stored: unknown): Preferences => Stored.safeParse(stored).data ?? usual;

import { readStored, writeStored } from './browser-storage.svelte.ts';
import { owed } from './owed.svelte.ts';

const SESSIONS = 'readback:session:';

/**
 * Makes room for what is being answered, where there is none: removes one quiz that is handed in and whose answers are
 * all in the log, so that only its page of results is gone. Says whether there was one.
 */
export function makeRoom(): boolean {
	try {
		const owing = owed().map(([key]) => key);
		const spare = Object.keys(localStorage).find(
			(key) => key.startsWith(SESSIONS) && !owing.includes(key) && isHandedIn(readStored(key))
		);
		return spare !== undefined && writeStored(spare, undefined);
	} catch {
		return false;
	}
}

const isHandedIn = (session: unknown): boolean =>
	typeof session === 'object' && session !== null && 'submitted' in session && session.submitted === true;

import { isStored, readStored, writeStored } from './browser-storage.svelte.ts';

// What counts is written into the session at once, and into the log a moment later. A crash in between, or a log that
// is full, must not keep an answer from the log for good: until the log has it, its session stands on this list.

const KEY = 'readback:owed';

/** The key of a session whose answers the log may lack, and when the last of them was given. */
type Debt = [string, number];

export function owed(): Debt[] {
	if (!isStored(KEY)) return [];
	const list = readStored(KEY);
	if (typeof list !== 'object' || list === null) return [];
	return Object.entries(list).filter((one): one is Debt => Number.isSafeInteger(one[1]));
}

/** What lies under a key has answers that count, and that the log has to have. */
export function owe(key: string): void {
	writeStored(KEY, Object.fromEntries([...owed(), [key, Date.now()]]));
}

/** The log has all answers that had been given then. */
export function pay([key, at]: Debt): void {
	const rest = owed().filter((debt) => debt[0] !== key || debt[1] !== at);
	writeStored(KEY, rest.length > 0 ? Object.fromEntries(rest) : undefined);
}

import type { Attempt, Entry } from './entry.ts';

/** The log of several devices or files as one: each entry once, in the order of time, however they arrived. */
export function merge(...logs: readonly (readonly Entry[])[]): Entry[] {
	const byId = new Map<string, Entry>();
	for (const entry of logs.flat()) {
		const there = byId.get(entry.id);
		byId.set(entry.id, there ? chosen(there, entry) : entry);
	}
	return [...byId.values()].sort(inTime);
}

/** Two tabs may write down the same answer, each with its own time: the earlier one stays, on every device. */
function chosen(a: Entry, b: Entry): Entry {
	if (a.at !== b.at) return a.at < b.at ? a : b;
	return JSON.stringify(a) <= JSON.stringify(b) ? a : b;
}

const inTime = (a: Entry, b: Entry): number => a.at - b.at || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** What of `more` is not in the log yet. */
export function newIn(more: readonly Entry[], log: readonly Entry[]): Entry[] {
	const known = new Set(log.map(({ id }) => id));
	return merge(more).filter(({ id }) => !known.has(id));
}

/**
 * The attempts that count, in the order of time: without those taken back. What says that it was made in the future
 * comes from a clock that was wrong; it counts as made at the latest time that is possible, and comes last.
 */
export function attemptsIn(log: readonly Entry[], now: number): Attempt[] {
	const undone = new Set(log.flatMap((entry) => (entry.kind === 'undo' ? [entry.of] : [])));
	const counting = merge(log)
		.filter((entry) => entry.kind === 'attempt')
		.filter(({ id }) => !undone.has(id));
	const past = counting.filter(({ at }) => at <= now);
	const latest = past.at(-1)?.at ?? now;
	return [...past, ...counting.filter(({ at }) => at > now).map((attempt) => ({ ...attempt, at: latest }))];
}

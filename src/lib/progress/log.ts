import type { Attempt, Entry } from './entry.ts';

/** The log of several devices or files as one: each entry once, in the order in which they were made. */
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

const inTime = (a: Entry, b: Entry): number =>
	placeOf(a) - placeOf(b) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** Where an entry stands in the order of the log. */
export const placeOf = (entry: Entry): number =>
	(entry.kind === 'attempt' ? entry.placed : undefined) ?? entry.at;

/**
 * New entries as they are written down after others, of which the latest has its place there. Answers of one moment, as
 * when a test is handed in, stay in the order in which they come.
 */
export function placeAfter(latest: number, entries: readonly Entry[]): Entry[] {
	let last = latest;
	return entries.map((entry) => {
		if (entry.kind !== 'attempt') return entry;
		const isLate = entry.at > last;
		last = isLate ? entry.at : last + 1;
		return isLate ? entry : { ...entry, placed: last };
	});
}

/** What of `more` is not in the log yet, in the order in which it comes. */
export function newIn(more: readonly Entry[], log: readonly Entry[]): Entry[] {
	const known = new Set(log.map(({ id }) => id));
	return more.filter(({ id }) => !known.has(id));
}

/**
 * The attempts that count, without those taken back, in the order in which they were made. Their times never go back: a
 * clock that was set back was wrong before or after. The times of most attempts are believed; one that does not fit
 * between them, or lies in the future, counts as made with the attempt before it.
 */
export function attemptsIn(log: readonly Entry[], now: number): Attempt[] {
	const undone = new Set(log.flatMap((entry) => (entry.kind === 'undo' ? [entry.of] : [])));
	const counting = merge(log)
		.filter((entry) => entry.kind === 'attempt')
		.filter(({ id }) => !undone.has(id));
	const believed = new Set(
		mostInOrder(counting.map(({ at }, index) => ({ at, index })).filter(({ at }) => at <= now))
	);
	const first = counting.find((_, index) => believed.has(index));
	let last = first?.at ?? now;
	return counting.map((attempt, index) => {
		if (believed.has(index)) last = attempt.at;
		return attempt.at === last ? attempt : { ...attempt, at: last };
	});
}

/** The most of these that stand in the order of time, by their index; of several such choices, the latest times. */
function mostInOrder(times: readonly { at: number; index: number }[]): number[] {
	interface Run {
		at: number;
		index: number;
		rest: Run | undefined;
	}
	/** From the end: of all runs of one, two, three… times, the one that begins latest. */
	const runs: Run[] = [];
	for (const { at, index } of times.toReversed()) {
		let [low, high] = [0, runs.length];
		while (low < high) {
			const middle = (low + high) >> 1;
			if ((runs[middle]?.at ?? 0) >= at) low = middle + 1;
			else high = middle;
		}
		runs[low] = { at, index, rest: runs[low - 1] };
	}
	const most: number[] = [];
	for (let run = runs.at(-1); run; run = run.rest) most.push(run.index);
	return most;
}

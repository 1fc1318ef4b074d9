import type { RandomGenerator } from 'pure-rand/types/RandomGenerator';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** A stream of random choices that is the same everywhere for the same seed. */
export interface Random {
	/** A stream of its own for one purpose, so that drawing here never shifts what is drawn there. */
	fork(label: string): Random;
	/** A whole number from 0 up to, not including, `below`. */
	int(below: number): number;
	/** One of the values; `undefined` only for an empty list. */
	pick<T>(values: readonly T[]): T | undefined;
	/** A shuffled copy. */
	shuffle<T>(values: readonly T[]): T[];
}

export const makeRandom = (seed: string): Random => streamFrom(spread(seed));

/** The stream of a seed, and of its forks: `a` forked by `b` is the stream of `a/b`, without reading `a` again. */
function streamFrom(state: number): Random {
	let started: RandomGenerator | undefined;
	const int = (below: number) => uniformInt((started ??= xoroshiro128plus(mixed(state))), 0, below - 1);
	return {
		fork: (label) => streamFrom(spread(label, spread('/', state))),
		int,
		pick: (values) => (values.length === 0 ? undefined : values[int(values.length)]),
		shuffle<T>(values: readonly T[]) {
			// Fisher–Yates, by removal: clear before fast, since lists here are short.
			const left = [...values];
			const shuffled: T[] = [];
			while (left.length > 0) shuffled.push(...left.splice(int(left.length), 1));
			return shuffled;
		}
	};
}

/** A number for a text: texts that differ in one letter get numbers far apart. */
export const hash = (text: string): number => mixed(spread(text));

/** FNV-1a over UTF-16 units, 32 bits (Fowler, Noll and Vo); a text may be read piece by piece. */
function spread(text: string, before = 0x811c9dc5): number {
	let state = before;
	for (let i = 0; i < text.length; i++) state = Math.imul(state ^ text.charCodeAt(i), 0x01000193);
	return state;
}

/** A last mix (the finaliser of MurmurHash3), because FNV leaves neighbours close together. */
function mixed(spread: number): number {
	let state = spread;
	state = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
	state = Math.imul(state ^ (state >>> 13), 0xc2b2ae35);
	return (state ^ (state >>> 16)) | 0;
}

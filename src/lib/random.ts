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

export function makeRandom(seed: string): Random {
	const generator = xoroshiro128plus(hash(seed));
	const int = (below: number) => uniformInt(generator, 0, below - 1);
	return {
		fork: (label) => makeRandom(`${seed}/${label}`),
		int,
		pick: (values) => (values.length === 0 ? undefined : values[int(values.length)]),
		shuffle(values) {
			// Fisher–Yates, by removal: clear before fast, since lists here are short.
			const left = [...values];
			return values.flatMap(() => left.splice(int(left.length), 1));
		}
	};
}

/** FNV-1a over UTF-16 units, 32 bits (Fowler, Noll and Vo). Spreads labels that differ in one letter. */
export function hash(text: string): number {
	let state = 0x811c9dc5;
	for (let i = 0; i < text.length; i++) state = Math.imul(state ^ text.charCodeAt(i), 0x01000193);
	// A last mix (the finaliser of MurmurHash3), because FNV leaves neighbours close together.
	state = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
	state = Math.imul(state ^ (state >>> 13), 0xc2b2ae35);
	return (state ^ (state >>> 16)) | 0;
}

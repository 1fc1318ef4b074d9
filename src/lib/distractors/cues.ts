import type { Passage } from '../content/passage.ts';
import { once } from '../language/once.ts';
import { distinctStems } from '../language/words.ts';

/** An option as a cue sees it: its text, and the stems of its content words, each once. */
export interface Weighed {
	text: string;
	words: readonly string[];
}
export const weigh = (text: string): Weighed => ({ text, words: distinctStems(text) });

/**
 * A way to answer without understanding: a score for every option, of which the highest is picked. `inText` holds the
 * stems of the passage's content words.
 */
export type Cue = (options: readonly Weighed[], inText: ReadonlySet<string>) => number[];

/** Picks the option with the most characters. */
export const longest: Cue = (options) => options.map(({ text }) => text.length);

/** Picks the option that has the most words, grammar words aside, in common with the text. */
export const mostInText: Cue = (options, inText) =>
	options.map(({ words }) => words.filter((word) => inText.has(word)).length);

/** Picks the option of whose words the largest part stands in the text. */
export const largestPartInText: Cue = (options, inText) =>
	options.map(({ words }) => words.filter((word) => inText.has(word)).length / Math.max(1, words.length));

/**
 * For each word of each option, which of the options have it: one bit for each. So the words of many sets of the same
 * options need to be compared only once.
 */
export function holdersAmong(options: readonly Weighed[]): Holders {
	const bits = new Map<string, number>();
	for (const [place, { words }] of options.entries())
		for (const word of words) bits.set(word, (bits.get(word) ?? 0) | (1 << place));
	return options.map(({ words }) => words.map((word) => bits.get(word) ?? 0));
}
export type Holders = readonly (readonly number[])[];

/** A score for each option at these places, from the numbers of options there that have each of its words. */
function scoresAt(places: readonly number[], holders: Holders, worth: (sharing: number) => number): number[] {
	const set = places.reduce((bits, place) => bits | (1 << place), 0);
	return places.map((place) => {
		let score = 0;
		for (const bits of holders[place] ?? []) score += worth(countBits(bits & set));
		return score;
	});
}

function countBits(bits: number): number {
	let count = 0;
	for (let left = bits; left !== 0; left &= left - 1) count++;
	return count;
}

/** How much each option at these places has in common with the others there. */
export const likenessAt = (places: readonly number[], holders: Holders): number[] =>
	scoresAt(places, holders, (sharing) => sharing - 1);

/** The same, but a word that all of them have says nothing. */
export const convergenceAt = (places: readonly number[], holders: Holders): number[] =>
	scoresAt(places, holders, (sharing) => (sharing < places.length ? sharing - 1 : 0));

const all = (options: readonly Weighed[]): number[] => options.map((_, place) => place);

/** Picks the option that has the most words, grammar words aside, in common with the other options. */
export const mostLikeOthers: Cue = (options) => likenessAt(all(options), holdersAmong(options));

/**
 * Puts the key together again from the wrong options: every word of an option counts for as many others as have it,
 * but a word that all of them have says nothing (SAQUET flaw 7).
 */
export const converging: Cue = (options) => convergenceAt(all(options), holdersAmong(options));

/** Whether a cue leads to the option at `key` and to no other. */
export function isTold(scores: readonly number[], key: number): boolean {
	const best = Math.max(...scores);
	return best > 0 && scores.indexOf(best) === key && scores.lastIndexOf(best) === key;
}

/** The cues that score each option on its own, whatever stands beside it. */
export const CUES_ALONE: readonly Cue[] = [longest, mostInText, largestPartInText];

/**
 * How far a cue leads to the option at `key`, from 0 to 1. Options with the same score share the credit, so that a cue
 * that cannot decide is right as often as chance.
 */
export function credit(scores: readonly number[], key: number): number {
	const best = Math.max(...scores);
	return scores[key] === best ? 1 / scores.filter((score) => score === best).length : 0;
}

export const wordsInText = once(({ text }: Passage): ReadonlySet<string> => new Set(distinctStems(text)));

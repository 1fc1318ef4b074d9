import type { Passage } from '../content/passage.ts';
import { contentStems } from '../language/words.ts';

/** An option as a cue sees it: its text, and the stems of its content words, each once. */
export interface Weighed {
	text: string;
	words: readonly string[];
}
export const weigh = (text: string): Weighed => ({ text, words: [...new Set(contentStems(text))] });

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

/** Picks the option that has the most words, grammar words aside, in common with the other options. */
export const mostLikeOthers: Cue = (options) =>
	options.map((own) => {
		const shared = (other: Weighed) => own.words.filter((word) => other.words.includes(word)).length;
		return options.reduce((sum, other) => sum + (other === own ? 0 : shared(other)), 0);
	});

/**
 * Puts the key together again from the wrong options: every word of an option counts for as many others as have it,
 * but a word that all of them have says nothing (SAQUET flaw 7).
 */
export const converging: Cue = (options) =>
	options.map(({ words }) =>
		words.reduce((sum, word) => {
			const sharing = options.filter((option) => option.words.includes(word)).length;
			return sharing < options.length ? sum + sharing - 1 : sum;
		}, 0)
	);

/** Whether a cue leads to the option at `key` and to no other. */
export function isTold(scores: readonly number[], key: number): boolean {
	const best = Math.max(...scores);
	return best > 0 && scores[key] === best && scores.filter((score) => score === best).length === 1;
}

export const CUES: readonly Cue[] = [longest, mostInText, largestPartInText, mostLikeOthers];

/**
 * How far a cue leads to the option at `key`, from 0 to 1. Options with the same score share the credit, so that a cue
 * that cannot decide is right as often as chance.
 */
export function credit(scores: readonly number[], key: number): number {
	const best = Math.max(...scores);
	return scores[key] === best ? 1 / scores.filter((score) => score === best).length : 0;
}

/** A passage never changes, so its words are worked out once. */
const known = new WeakMap<Passage, ReadonlySet<string>>();

export function wordsInText(passage: Passage): ReadonlySet<string> {
	const words = known.get(passage) ?? new Set(contentStems(passage.text));
	known.set(passage, words);
	return words;
}

import { contentStems } from '../language/words.ts';
import { type Asked, choices, type Judged, mean } from './judged.ts';

/** A way to answer without understanding: a score for every option, of which the highest is picked. */
export type Guess = (judged: Judged) => number[];

/** Picks the option with the most characters. */
export const longest: Guess = ({ options }) => options.map(({ text }) => text.length);

/** Picks the option that has the most words, grammar words aside, in common with the text. */
export const mostInText: Guess = ({ options, reading }) => {
	const text = new Set(contentStems(reading.passage.text));
	return options.map((option) => wordsOf(option.text).filter((word) => text.has(word)).length);
};

/** Picks the option of whose words the largest part stands in the text. */
export const largestPartInText: Guess = ({ options, reading }) => {
	const text = new Set(contentStems(reading.passage.text));
	return options.map((option) => mean(wordsOf(option.text).map((word) => (text.has(word) ? 1 : 0))));
};

/** Picks the option that has the most words, grammar words aside, in common with the other options. */
export const mostLikeOthers: Guess = ({ options }) => {
	const words = options.map(({ text }) => wordsOf(text));
	return words.map((own, index) => {
		const others = words.filter((_, other) => other !== index);
		return others.reduce((sum, other) => sum + own.filter((word) => other.includes(word)).length, 0);
	});
};

/**
 * How often a guess is right on single choices with four options, where chance is a quarter. Options with the same
 * score share the credit, so that a guess that cannot decide is right as often as chance.
 */
export function guessRate(texts: readonly Asked[], guess: Guess): number {
	return mean(choices(texts, 4).map((judged) => credit(judged, guess(judged))));
}

function credit({ options }: Judged, scores: readonly number[]): number {
	const best = Math.max(...scores);
	const picked = options.filter((_, index) => scores[index] === best);
	return picked.some(({ correct }) => correct) ? 1 / picked.length : 0;
}

const wordsOf = (text: string): string[] => [...new Set(contentStems(text))];

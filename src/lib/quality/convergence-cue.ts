import { contentStems } from '../language/words.ts';
import { wordedKeyOf } from '../question.ts';
import { defineCheck } from './check.ts';
import { wordedOptions } from './wording.ts';

/**
 * The right answer is the one that has most in common with the others: wrong options made by changing one part of
 * it each let a guesser put it together again (SAQUET flaw 7; Haladyna, Downing & Rodriguez 2002, guideline 28).
 */
export const convergenceCue = defineCheck('convergence-cue', (question) => {
	if (!wordedKeyOf(question)) return undefined;
	const options = wordedOptions(question).map(({ text, correct }) => ({
		correct,
		words: new Set(contentStems(text))
	}));
	const votes = options.map(({ correct, words }) => ({ correct, count: votesFor(words, options) }));
	const best = Math.max(...votes.map(({ count }) => count));
	const winners = votes.filter(({ count }) => count === best);
	return best > 0 && winners.length === 1 && winners[0]?.correct
		? 'The right answer shares more words with the other options than any of them does.'
		: undefined;
});

/** Every word counts for as many other options as have it; a word that all of them have says nothing. */
function votesFor(words: Set<string>, options: readonly { words: Set<string> }[]): number {
	return [...words].reduce((sum, word) => {
		const sharing = options.filter((option) => option.words.has(word)).length;
		return sharing < options.length ? sum + sharing - 1 : sum;
	}, 0);
}

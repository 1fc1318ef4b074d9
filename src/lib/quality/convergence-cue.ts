import { converging, isTold } from '../distractors/cues.ts';
import { defineCheck } from './check.ts';
import { wordedKeyOf, wordedOptions } from './wording.ts';

/**
 * The right answer is the one that has most in common with the others: wrong options made by changing one part of
 * it each let a guesser put it together again (SAQUET flaw 7; Haladyna, Downing & Rodriguez 2002, guideline 28).
 */
export const convergenceCue = defineCheck('convergence-cue', (question) => {
	if (!wordedKeyOf(question)) return undefined;
	const options = wordedOptions(question);
	const votes = converging(
		options.map(({ text, stems }) => ({ text, words: stems })),
		new Set()
	);
	return isTold(
		votes,
		options.findIndex(({ correct }) => correct)
	)
		? 'The right answer shares more words with the other options than any of them does.'
		: undefined;
});

import { defineCheck, firstComplaint } from './check.ts';
import { wordedOptions } from './wording.ts';

const ALL =
	/^(((all|any|each|both|two|three|most|some) )+(of )?(the |these |those )*(above|answers?|options?|others?|rest|these|those|them)|all|both|everything|any of them)( (are|is) (right|correct|true))?[.!]?$/i;

/**
 * “All of the above” can be answered by somebody who knows only two of the answers
 * (Haladyna, Downing & Rodriguez 2002, guideline 26).
 */
export const allOfTheAbove = defineCheck('all-of-the-above', (question) =>
	firstComplaint(wordedOptions(question), ({ text }) =>
		ALL.test(text.trim()) ? `The option “${text}” stands for several others.` : undefined
	)
);

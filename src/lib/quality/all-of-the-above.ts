import { optionsOf } from '../formats/index.ts';
import { defineCheck, firstComplaint } from './check.ts';

const ALL =
	/^(((all|any|each|both|two|three|most|some) )+(of )?(the |these |those )*(above|answers?|options?|others?|rest|these|those|them)|all|both|everything|any of them)( (are|is) (right|correct|true))?[.!]?$/i;

/**
 * “All of the above” can be answered by somebody who knows only two of the answers
 * (Haladyna, Downing & Rodriguez 2002, guideline 26).
 */
export const allOfTheAbove = defineCheck('all-of-the-above', ({ item }) =>
	firstComplaint(item.format === 'choice' ? optionsOf(item) : [], ({ text }) =>
		ALL.test(text.trim()) ? `The option “${text}” stands for several others.` : undefined
	)
);

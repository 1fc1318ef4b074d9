import { defineCheck, firstComplaint } from './check.ts';
import { wordedOptions } from './wording.ts';

const NONE =
	/^(none|neither|no(t any)? one|nothing|no answer)( (of|from) (the )?(above|others?|options?|answers?|rest|these|those|them|two)( (options?|answers?))?)?( (is|are) (right|correct|true))?[.!]?$/i;

/**
 * “None of the above” tests what a reader rules out, not what they read, and it leaves nothing to explain
 * (Haladyna, Downing & Rodriguez 2002, guideline 25).
 */
export const noneOfTheAbove = defineCheck('none-of-the-above', (question) =>
	firstComplaint(wordedOptions(question), ({ text }) =>
		NONE.test(text.trim()) ? `The option “${text}” stands for all the others being wrong.` : undefined
	)
);

import { defineCheck, firstComplaint } from './check.ts';

const QUESTION_WORD = /\b(who|whom|whose|what|which|when|where|why|how)\b/i;
const ENDS_AS_QUESTION = /\?”?$/;

/**
 * A stem that does not ask. It has to be a whole question that can be answered with the options hidden; a statement
 * to judge has to be a whole sentence (Haladyna, Downing & Rodriguez 2002, guidelines 14 and 15; SAQUET flaw 13).
 */
export const unfocusedStem = defineCheck('unfocused-stem', ({ item, stems }) =>
	firstComplaint(stems, (text) => {
		if (item.format === 'verdict')
			return /[^.?!]\.”?$/.test(text) ? undefined : `“${text}” is not a statement that ends in a full stop.`;
		const asks = item.format === 'sentence' && /^(Find|Pick|Choose|Point)\b/.test(text);
		if (!ENDS_AS_QUESTION.test(text)) return `“${text}” does not end in a question mark.`;
		return asks || QUESTION_WORD.test(text) ? undefined : `“${text}” has no question word.`;
	})
);

import { offersOf } from '../formats/index.ts';
import { defineCheck, firstComplaint } from './check.ts';

const QUESTION_WORD = /\b(who|whom|whose|what|which|when|where|why|how)\b/i;
const ENDS_AS_QUESTION = /\?”?$/;
/** What to do, where that is more than to choose. */
const TASK = /^(Find|Pick|Choose|Point|Put|Sort|Match|Mark|Decide|Judge)\b.*[^.?!][.?]”?$/;

/**
 * A stem that does not ask. It has to be a whole question that can be answered with the options hidden; a statement
 * to judge has to be a whole sentence; sorting, matching and the like may be told as a task (Haladyna, Downing & Rodriguez 2002, guidelines 14 and 15; SAQUET flaw 13).
 */
export const unfocusedStem = defineCheck('unfocused-stem', ({ item, stems }) =>
	firstComplaint(stems, (text) => {
		if (item.format === 'verdict')
			return /[^.?!]\.”?$/.test(text) ? undefined : `“${text}” is not a statement that ends in a full stop.`;
		if (offersOf(item) === 'nothing' && TASK.test(text)) return undefined;
		if (!ENDS_AS_QUESTION.test(text)) return `“${text}” does not end in a question mark.`;
		return QUESTION_WORD.test(text) ? undefined : `“${text}” has no question word.`;
	})
);

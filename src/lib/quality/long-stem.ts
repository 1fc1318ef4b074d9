import { countWords } from '../content/passage.ts';
import { defineCheck, firstComplaint } from './check.ts';
import { ownWords, partsOf } from './wording.ts';

const QUESTION_WORDS = 25;
const STATEMENT_WORDS = 30;

/**
 * A long stem tests patience (Haladyna, Downing & Rodriguez 2002, guidelines 8 and 16; SAQUET flaw 5). Words quoted
 * from the text do not count, and a question inside a question counts on its own.
 */
export const longStem = defineCheck('long-stem', (question, reading) => {
	const most = question.item.format === 'verdict' ? STATEMENT_WORDS : QUESTION_WORDS;
	return firstComplaint(question.stems, (text) => {
		const words = Math.max(...partsOf(ownWords(text, reading)).map(countWords));
		return words > most ? `“${text}” has ${words} words; ${most} are the most.` : undefined;
	});
});

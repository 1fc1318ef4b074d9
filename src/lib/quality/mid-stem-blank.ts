import { defineCheck, firstComplaint } from './check.ts';
import { ownWords } from './wording.ts';

const BLANK = /_{2,}|\.{3,}|…|\[\s*\]|\(\s*\)/;

/**
 * A gap in the middle of a question breaks reading (Haladyna, Downing & Rodriguez 2002, guideline 15). Gaps have a
 * format of their own.
 */
export const midStemBlank = defineCheck('mid-stem-blank', (question, reading) =>
	firstComplaint(question.stems, (text) =>
		BLANK.test(ownWords(text, reading)) ? `“${text}” has a gap.` : undefined
	)
);

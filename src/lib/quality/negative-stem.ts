import { defineCheck, firstComplaint } from './check.ts';
import { ownWords, proofOf } from './wording.ts';

const NEGATION =
	/\b(not|never|except|cannot|without(?! \w+ing\b)|neither|nor|nobody|nothing|no|(?<!\bat )least|unlike)\b|n’t\b/i;
/** What somebody says may be negative: it is the question that must not be. */
const REPORTED =
	/\b(statement|claim|idea|order|says?|said|believes?|thinks?|claims?|reports?|reported|alleged|estimates?)( is it)? that .*$/i;
/** Words by which the text itself may say that something is not so. */
const NEGATIVE_TEXT =
	/\b(not|never|cannot|without|neither|nor|nobody|nothing|none|no|avoid\w*|refus\w*|den(y|ie)\w*|fail\w*|rule\w* out|ruled|prevent\w*|lack\w*|silen\w*|instead|until)\b|n’t\b/i;

/**
 * A question for what is not so is easily misread (Haladyna, Downing & Rodriguez 2002, guideline 17). Allowed where
 * the text itself negates. A statement to judge may be negative.
 */
export const negativeStem = defineCheck('negative-stem', (question, reading) => {
	if (question.item.format === 'verdict') return undefined;
	return firstComplaint(question.stems, (text) => {
		const own = ownWords(text, reading);
		const found = NEGATION.test(own) && NEGATION.exec(own.replace(REPORTED, ''));
		return found && !NEGATIVE_TEXT.test(proofOf(question)) ? `“${text}” asks with “${found[0]}”.` : undefined;
	});
});

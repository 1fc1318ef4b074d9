import type { Reading } from '../content/reading.ts';
import { defineCheck, firstComplaint } from './check.ts';
import { hasName } from './names.ts';
import { ownWords, partsOf } from './wording.ts';

const PRONOUN = /\b(he|she|him|his|her|hers|it|its|they|them|their|theirs|itself|himself|themselves)\b/i;
/** “It” that stands for nothing: “it is estimated that”, “whose claim is it that”. */
const EMPTY_IT =
	/\bit (is|was|has been|remains|seems|appears)( not)? ?\p{L}*( to\b| that\b)|\b(is|was) it( \p{L}+)? that\b|\bit takes\b/giu;
/** “By its own account, North Korea …”: the name follows at once. */
const AHEAD = /^By (its|his|her|their) own \p{L}+, /u;
/** Something that a later pronoun can mean: a noun with a word in front of it, or a name. */
const VERB_OR_OF =
	'(?!(?:do|does|did|is|was|are|were|has|have|had|can|could|will|would|may|might|should|of)\\b)';
const NOUN = new RegExp(
	`\\b(?:the|an?|some|most|many|which|what|whose|this|these|those|\\d[\\d,]*) ${VERB_OR_OF}\\p{L}+|(?<!^)(?<!\\p{L})\\p{Lu}\\p{L}+|’s? \\p{L}+`,
	'u'
);
const FIRST_NOUN = new RegExp(
	`^(?:Which|What|Whose|How many|The|An?|Some|Most|Many) ${VERB_OR_OF}\\p{L}+`,
	'u'
);
const POINTING = /(?<!which of )\b(this|these|those|such)\b(?! as\b)/gi;
/** What a question may point at without having named it: itself, its options, the text. */
const KNOWN =
	/^\s*(question|text|article|passage|sentences?|statements?|options?|answers?|words?|events?|ideas?|reasons?|who|that|sums?|is|are|best|gives?|fits?)\b/i;

/**
 * “He”, “it” or “this” with nothing before it in the question that it could mean. A question is read without its
 * neighbours (Haladyna, Downing & Rodriguez 2002, guideline 14; SAQUET flaw 1).
 */
export const unresolvedPronoun = defineCheck('unresolved-pronoun', (question, reading) =>
	firstComplaint(question.stems, (stem) =>
		firstComplaint(partsOf(ownWords(stem, reading)), (part) => {
			const word = unresolved(part, reading);
			return word && `“${word}” has nothing to refer to in “${stem}”.`;
		})
	)
);

/** Most questions point at nothing, and need no closer look. */
const ANY = new RegExp(`${PRONOUN.source}|${POINTING.source}`, 'i');

function unresolved(text: string, reading: Reading): string | undefined {
	if (!ANY.test(text)) return undefined;
	const named = text.replace(AHEAD, '');
	const read = /\bit\b/i.test(named)
		? named.replace(EMPTY_IT, (found) => found.replace(/\bit\b/i, '·'))
		: named;
	const pronoun = PRONOUN.exec(read);
	if (pronoun && !isNamedIn(read.slice(0, pronoun.index), reading)) return pronoun[0];
	for (const pointing of read.matchAll(POINTING)) {
		const after = read.slice(pointing.index + pointing[0].length);
		if (!KNOWN.test(after) && !isNamedIn(read.slice(0, pointing.index), reading)) return pointing[0];
	}
	return undefined;
}

/** A noun, or a name of the article: “Lucas” at the start of a sentence looks like any other word. */
const isNamedIn = (text: string, reading: Reading): boolean =>
	NOUN.test(text) || FIRST_NOUN.test(text) || hasName(text, reading);

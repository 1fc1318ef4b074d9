import { isPastForm } from '../language/words.ts';
import { prepositionOf } from './answer-kind.ts';
import { defineCheck } from './check.ts';
import { hasWords, wordedKeyOf, wordedOptions, type WordedOption } from './wording.ts';

/** From so many words on, options are statements. */
const STATEMENT = 5;

/**
 * Options that do not look alike: a capital here and none there, a full stop on one, or a right answer that alone
 * begins with another sort of word (Haladyna, Downing & Rodriguez 2002, guideline 28; SAQUET flaw 15).
 */
export const grammaticalCue = defineCheck('grammatical-cue', (question) => {
	const options = wordedOptions(question);
	const texts = options.map(({ text }) => text);
	// “12” beside “two” in the middle of a sentence has no capital to show.
	const lettered = texts.filter((text) => !/^\d/.test(text));
	if (new Set(lettered.map(startsSmall)).size > 1)
		return `Not all options begin with a capital: ${texts.join(', ')}.`;
	if (new Set(texts.map(lastMark)).size > 1)
		return `The options do not end in the same mark: ${texts.join(', ')}.`;

	const key = wordedKeyOf(question);
	// In whole statements the first word is the subject's, and nobody looks for a sort of word there.
	const areStatements = texts.every((text) => hasWords(text, STATEMENT));
	if (!key || areStatements || options.length < 3) return undefined;
	const others = new Set(options.flatMap((option) => (option.correct ? [] : [opening(option)])));
	const [other] = others;
	if (others.size !== 1 || other === undefined) return undefined;
	return opening(key) === other ? undefined : `Only the right answer begins as it does: “${key.text}”.`;
});

const startsSmall = (text: string): boolean => /^(?![A-Z])\p{Ll}/u.test(text);
const lastMark = (text: string): string => ('.!?;:,'.includes(text.slice(-1)) ? text.slice(-1) : '');

/** The sort of word that an option begins with; names and bare nouns are “other”. */
function opening({ text, number }: WordedOption): string {
	const first = (/^[\p{L}’]+/u.exec(text)?.[0] ?? '').toLowerCase();
	if (number) return 'number';
	// “About 2,000 soldiers went home” is a sentence with a counted subject, not a phrase with a preposition.
	if (/^(\p{L}+ ){0,2}\d/u.test(text)) return 'other';
	if (['because', 'so', 'that', 'to', 'if', 'when', 'after', 'before', 'while'].includes(first)) return first;
	if (prepositionOf(text)) return 'preposition';
	// “The United States” among countries is a name like any other.
	if (['a', 'an', 'the'].includes(first)) return /^\S+ \p{Lu}/u.test(text) ? 'other' : 'article';
	if (/^(he|she|it|they|his|her|its|their)$/.test(first)) return 'pronoun';
	// “Fred Lorz” ends in no participle.
	if (/^\p{Lu}\S* \p{Lu}/u.test(text)) return 'other';
	if (/.ing$/.test(first)) return 'ing';
	return isPastForm(first) ? 'past' : 'other';
}

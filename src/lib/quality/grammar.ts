import type { Reading } from '../content/reading.ts';
import { reasonsOf, textsOf } from '../formats/index.ts';
import { oncePerTextIn } from '../language/once.ts';
import { defineCheck, firstComplaint } from './check.ts';
import { ownWords } from './wording.ts';

/** What is wrong whatever the sentence says. Only slips that no good sentence has. */
const SLIPS: readonly (readonly [slip: RegExp, what: string])[] = [
	[/\b(?!had\b|that\b)(\p{L}+) \1\b/iu, 'has a word twice'],
	[/ {2,}|\t|\n/, 'has two spaces in a row'],
	[/ [,.;:?!]/, 'has a space before a mark'],
	[/\.\.|,,|\?\?|;;|,\.|\?\.(?!”)|[^.]\.,/, 'has two marks in a row'],
	[/[,;](?=[\p{L}])/u, 'has no space after a mark'],
	[/[.?!] \p{Ll}/u, 'goes on in small letters after a sentence'],
	[/^\s|\s$/, 'begins or ends with a space'],
	[
		/(?<!\b(?:about|of|for|with|to|from|in|on|by|than) )\b(he|she|it) are\b|\b(they|we|you) (is|was|has)\b/i,
		'has a verb that does not fit its subject'
	],
	[
		/\bthere (is|was) (two|three|four|five|many|several|\d{2,})\b/i,
		'has a verb that does not fit its subject'
	],
	[
		// “How many metres is the tower said to have risen?” has its subject behind the verb.
		/\b[Hh]ow many (\p{L}+ ){0,2}\p{L}+s (is|was|has)\b(?! (?:the|an?|its?|his|her|their|this|that|\p{Lu}\p{L}*) )/u,
		'has a verb that does not fit its subject'
	],
	[
		/\b(to|did|does|will|could|would|should|might|must) (was|were|been|has|had|is|are)\b/i,
		'has two verbs that do not go together'
	],
	[/\bthe (the|an?)\b|\ban? (the|an?)\b/i, 'has two articles in a row'],
	[/\bundefined\b|\bNaN\b|\[object/, 'has something that is no word']
];

/** Where none of these is in a text, none of the slips can be: most texts need no closer look. */
const SUSPECT =
	/ [ ,.;:?!]|[.,;?][.,;?]|[,;][^\s\d”’]|[.?!] [^A-Z“\d]|^\s|\s$|\t|\n|\[object|undefined|NaN|[Hh]ow many /;
const SUSPECT_PAIR =
	/\b(?:(?:he|she|it|they|we|you|there|to|did|does|will|could|would|should|might|must) (?:are|is|was|were|been|has|had)|(?:the|an?) (?:the|an?))\b/i;
/** The same in a text in small letters, twice around a space. */
const SUSPECT_TWICE = /(?<![a-z])([^ ]+) \1(?![a-z])/;
/** “An” not before a plain vowel, or “a” not before a plain consonant. */
const SUSPECT_ARTICLE = /\b[Aa](?:n “?(?![aiAI]|[eE][^uw]|[oO][^n])| “?(?![b-dfgj-np-tv-z]))/;

/** Words whose first sound is not that of their first letter. */
const VOWEL_SOUND = /^(hour|honest|honou?r|heir|8|11\b|18\b|8\d|[FHLMNRSX]\p{Lu}|[AEIO])/u;
const CONSONANT_SOUND =
	/^([Uu]ni(?!n|m)|[Uu]s(e|u|a)|[Ee]u|[Ee]we|[Oo]ne\b|[Oo]nce\b|[Uu]biqu|[Uu]ten|U\p{Lu}|1\b|NATO|NASA|FIFA|LASER|RADAR)/u;

/**
 * Slips of grammar and typing in the stems, options and reasons (Haladyna, Downing & Rodriguez 2002, guideline 12:
 * correct grammar, punctuation, capitals and spelling).
 */
export const grammar = defineCheck('grammar', (question, reading) => {
	const sentences = [...question.stems, question.why, ...reasonsOf(question.item)];
	return (
		firstComplaint(sentences, (text) =>
			/^[A-Z“]/.test(text) || /^[\p{Lu}\p{N}]/u.test(text)
				? undefined
				: `“${text}” does not begin with a capital.`
		) ??
		firstComplaint([...sentences, ...textsOf(question.item)], (text) => slipIn(text, reading) ?? undefined)
	);
});

/** The same reasons stand under many questions on a text. */
const slipIn = oncePerTextIn((text, reading: Reading): string | null => {
	const isQuoting = text.includes('“') || text.includes('”');
	if (isQuoting && text.split('“').length !== text.split('”').length)
		return `“${text}” has a quotation mark without its partner.`;
	const own = ownWords(text, reading);
	const isSuspect = SUSPECT.test(own) || SUSPECT_PAIR.test(own) || SUSPECT_TWICE.test(own.toLowerCase());
	const slip = isSuspect && SLIPS.find(([pattern]) => pattern.test(own));
	if (slip) return `“${text}” ${slip[1]}.`;
	if (!SUSPECT_ARTICLE.test(own)) return null;
	const article = [...own.matchAll(/\b([Aa]n?) “?([\p{L}\p{N}]+)/gu)].find(
		([, article = '', word = '']) => (article.toLowerCase() === 'an') !== soundsLikeVowel(word)
	);
	return article ? `“${article[0]}” in “${text}” has the wrong article.` : null;
});

function soundsLikeVowel(word: string): boolean {
	if (CONSONANT_SOUND.test(word)) return false;
	return VOWEL_SOUND.test(word) || /^[aeiou]/i.test(word);
}

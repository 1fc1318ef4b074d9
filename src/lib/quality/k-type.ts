import { stem, tokenise } from '../language/words.ts';
import { kindOf } from './answer-kind.ts';
import { defineCheck, firstComplaint } from './check.ts';
import { hedgesIn } from './hedges.ts';
import { wordedOptions } from './wording.ts';

/**
 * An option that holds another one and more: “A and B” beside “A”, or the same with a “not”. Whoever knows one part
 * can rule out the rest (Haladyna, Downing & Rodriguez 2002, guideline 9: avoid complex multiple choice). The same
 * claim with a hedge and without one is no such pair: the one excludes the other.
 */
export const kType = defineCheck('k-type', (question) => {
	const options = wordedOptions(question).filter(({ text }) => kindOf(text) === 'words');
	const sets = options.map(({ text }) => ({ text, words: wordsOf(text) }));
	return firstComplaint(sets, ({ text, words }) => {
		const inside = sets.find(
			(other) =>
				other.text !== text &&
				other.words.size > 0 &&
				[...other.words].every((word) => words.has(word)) &&
				hedgesIn(other.text) === hedgesIn(text)
		);
		if (!inside) return undefined;
		return inside.words.size === words.size
			? `“${text}” has the same words as “${inside.text}” in another order.`
			: `“${text}” holds the option “${inside.text}” and more.`;
	});
});

const ARTICLES = new Set(['a', 'an', 'the']);
const wordsOf = (text: string): Set<string> =>
	new Set(tokenise(text).flatMap((word) => (ARTICLES.has(word) ? [] : [stem(word)])));

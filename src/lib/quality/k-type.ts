import { oncePerText } from '../language/once.ts';
import { stem, tokenise } from '../language/words.ts';
import { defineCheck, firstComplaint } from './check.ts';
import { hedgesIn } from './hedges.ts';
import { wordedOptions } from './wording.ts';

/**
 * An option that holds another one and more: “A and B” beside “A”, or the same with a “not”. Whoever knows one part
 * can rule out the rest (Haladyna, Downing & Rodriguez 2002, guideline 9: avoid complex multiple choice). The same
 * claim with a hedge and without one is no such pair: the one excludes the other.
 */
export const kType = defineCheck('k-type', (question) => {
	const sets = wordedOptions(question).flatMap(({ text, kind }) => (kind === 'words' ? contentOf(text) : []));
	return firstComplaint(sets, ({ text, words, length }) => {
		const inside = sets.find(
			(other) =>
				other.text !== text &&
				other.length > 0 &&
				other.length <= length &&
				holds(words, other.words) &&
				hedgesIn(other.text) === hedgesIn(text)
		);
		if (!inside) return undefined;
		return inside.length === length
			? `“${text}” has the same words as “${inside.text}” in another order.`
			: `“${text}” holds the option “${inside.text}” and more.`;
	});
});

/** Whether a text has every word of another one, as often. */
function holds(words: ReadonlyMap<string, number>, others: ReadonlyMap<string, number>): boolean {
	for (const [word, times] of others) if (times > (words.get(word) ?? 0)) return false;
	return true;
}

const ARTICLES = new Set(['a', 'an', 'the']);
/** How often each word stands in a text: “Russia says that it helped Russia” is not in “Japan says that it helped Russia”. */
const contentOf = oncePerText((text) => {
	const content = tokenise(text).flatMap((word) => (ARTICLES.has(word) ? [] : [stem(word)]));
	const words = new Map<string, number>();
	for (const word of content) words.set(word, (words.get(word) ?? 0) + 1);
	return { text, words, length: content.length };
});

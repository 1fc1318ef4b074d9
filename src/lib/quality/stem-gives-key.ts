import { parseNumbers } from '../language/number.ts';
import { distinctStems } from '../language/words.ts';
import { defineCheck, firstComplaint } from './check.ts';
import { wordedKeyOf } from './wording.ts';

/** The question says its own answer: all the words of the right option, or its number, stand in the stem. */
export const stemGivesKey = defineCheck('stem-gives-key', (question) => {
	const key = wordedKeyOf(question);
	if (!key) return undefined;
	const words = key.stems;
	const numbers = key.kind === 'words' ? [] : parseNumbers(key.text);
	if (numbers.length === 0 && words.length === 0) return undefined;
	return firstComplaint(question.stems, (text) => {
		const said =
			numbers.length > 0
				? numbers.every((number) => parseNumbers(text).includes(number))
				: isIn(words, distinctStems(text));
		return said ? `“${text}” already says the answer, “${key.text}”.` : undefined;
	});
});

const isIn = (words: readonly string[], all: readonly string[]): boolean =>
	words.every((word) => all.includes(word));

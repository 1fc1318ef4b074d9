import { isFunctionWord, longestCommonRun } from '../language/words.ts';
import { defineCheck } from './check.ts';
import { nameWordsIn } from './names.ts';
import { wordedKeyOf } from './wording.ts';

const RUN = 5;

/**
 * The right answer copied from the text can be found by matching words, without reading. Five words in a row are too
 * many; names, dates and numbers do not count, nor do words of grammar alone (“is said to have been”), because they
 * cannot be said otherwise (OneStopQA's guidelines).
 */
export const keyVerbatim = defineCheck('key-verbatim', (question, reading) => {
	const key = wordedKeyOf(question);
	if (!key || key.words.length < RUN) return undefined;
	const run = longestCommonRun(key.text, reading.passage.text);
	const isName = nameWordsIn(key.text, reading);
	const own = run.filter((word) => !isName(word) && !/^\d/.test(word));
	const telling = own.filter((word) => !isFunctionWord(word));
	return own.length >= RUN && telling.length > 1
		? `The right answer takes “${run.join(' ')}” word for word from the text.`
		: undefined;
});

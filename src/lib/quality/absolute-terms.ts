import { defineCheck, firstComplaint } from './check.ts';
import { finderOf, hasWord, proofOf, wordedOptions } from './wording.ts';

const ABSOLUTE = [
	'always',
	'never',
	'all',
	'none',
	'only',
	'every',
	'everyone',
	'everybody',
	'everything',
	'everywhere',
	'nobody',
	'no one',
	'nothing',
	'nowhere',
	'completely',
	'entirely',
	'totally',
	'absolutely',
	'solely'
];

const absoluteIn = finderOf(ABSOLUTE);

/**
 * “Always”, “never”, “only”: statements so strong are nearly always wrong, and test-takers know it
 * (Haladyna, Downing & Rodriguez 2002, specific determiners; SAQUET flaw 11). Allowed where the text itself has the
 * word, or where every option has it.
 */
export const absoluteTerms = defineCheck('absolute-terms', (question) => {
	const options = wordedOptions(question);
	const terms = absoluteIn([...question.stems, ...options.map(({ text }) => text)]);
	const statements = question.item.format === 'verdict' ? question.stems : [];
	return firstComplaint(terms, (word) => {
		if (hasWord(proofOf(question), word)) return undefined;
		const statement = statements.find((text) => hasWord(text, word));
		if (statement) return `“${word}” gives away “${statement}”.`;
		if (options.every(({ text }) => hasWord(text, word))) return undefined;
		const option = options.find(
			(option) => hasWord(option.text, word) && !hasWord(proofOf(question, option), word)
		);
		return option && `“${word}” makes the option “${option.text}” too strong to be believed.`;
	});
});

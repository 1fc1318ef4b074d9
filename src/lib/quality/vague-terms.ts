import { defineCheck, firstComplaint } from './check.ts';
import { finderOf, hasWord, ownWords, proofOf, wordedOptions } from './wording.ts';

const VAGUE = [
	'frequently',
	'usually',
	'often',
	'sometimes',
	'rarely',
	'seldom',
	'occasionally',
	'normally',
	'typically',
	'generally',
	'commonly',
	'mostly',
	'partly',
	'somewhat',
	'quite',
	'fairly',
	'probably',
	'perhaps',
	'almost',
	'nearly'
];

const vagueIn = finderOf(VAGUE);

/**
 * Words of vague amount mean something else to everybody (Haladyna, Downing & Rodriguez 2002; SAQUET flaw 17).
 * Allowed where the text itself uses the word, or where every option has it.
 */
export const vagueTerms = defineCheck('vague-terms', (question, reading) => {
	const options = wordedOptions(question);
	const terms = vagueIn([...question.stems, ...options.map(({ text }) => text)]);
	return firstComplaint(terms, (word) => {
		if (hasWord(reading.passage.text, word)) return undefined;
		const stem = question.stems.find((text) => hasWord(ownWords(text, reading), word));
		if (stem) return `“${word}” is vague in “${stem}”.`;
		if (options.every(({ text }) => hasWord(text, word))) return undefined;
		const option = options.find(
			(option) => hasWord(option.text, word) && !hasWord(proofOf(question, option), word)
		);
		return option && `“${word}” is vague in the option “${option.text}”.`;
	});
});

import { prepositionOf } from './answer-kind.ts';
import { defineCheck } from './check.ts';
import { hasWords, wordedOptions } from './wording.ts';

/**
 * Options of different sorts: numbers beside words, days beside years, one with “about” and one without, one with
 * another unit. The odd one shows what is right (SAQUET flaw 8; Haladyna, Downing & Rodriguez 2002, guideline 23).
 */
export const logicalCue = defineCheck('logical-cue', (question) => {
	const options = wordedOptions(question);
	if (options.length === 0) return undefined;
	const texts = options.map(({ text }) => text);
	const kinds = [...new Set(options.map(({ kind }) => kind))];
	// A number among the words of a statement is no sort of its own.
	if (kinds.every((kind) => kind === 'words' || kind === 'number') && texts.every(isStatement))
		return undefined;
	if (kinds.length > 1)
		return `The options are of different sorts (${kinds.join(', ')}): ${texts.join(', ')}.`;

	const numbers = options.flatMap(({ number }) => number ?? []);
	if (new Set(numbers.map(({ bound }) => bound)).size > 1)
		return `The options are not equally exact: ${texts.join(', ')}.`;
	if (new Set(numbers.map(({ unit }) => singular(unit))).size > 1)
		return `The options do not count the same: ${texts.join(', ')}.`;
	if (kinds[0] === 'words') return undefined;
	return new Set(texts.map(prepositionOf)).size > 1
		? `The options do not begin with the same preposition: ${texts.join(', ')}.`
		: undefined;
});

const isStatement = (text: string): boolean => hasWords(text, 4);
const singular = (unit: string): string => unit.replace(/s$/, '');

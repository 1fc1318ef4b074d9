import { optionsOf, reasonsOf, rowsOf } from '../formats/index.ts';
import type { Option } from '../formats/option.ts';
import { defineCheck, firstComplaint } from './check.ts';
import { hasWords, plain } from './wording.ts';

const FEWEST_WORDS = 3;

/**
 * Every option, right or wrong, carries a reason of its own: a whole sentence, and not the same as another's.
 * Feedback that says why helps; “wrong” does not (Shute 2008).
 */
export const reasonsPresent = defineCheck('reasons-present', ({ item, why }) => {
	const unfinished = firstComplaint([why, ...reasonsOf(item)], (reason) =>
		isSentence(reason) ? undefined : `“${reason}” is not a whole sentence.`
	);
	const choices = [optionsOf(item), ...rowsOf(item).map(({ options }) => options)];
	return unfinished ?? firstComplaint(choices, sameReason);
});

const isSentence = (text: string): boolean =>
	'.!?'.includes(text.at(text.endsWith('”') ? -2 : -1) ?? ' ') && hasWords(text, FEWEST_WORDS);

function sameReason(options: readonly Option[]): string | undefined {
	const reasons = options.map(({ why }) => plain(why));
	if (new Set(reasons).size === reasons.length) return undefined;
	return firstComplaint(options, (option, index) => {
		const same = options.find((_, before) => before < index && reasons[before] === reasons[index]);
		return same && `“${same.text}” and “${option.text}” have the same reason: “${option.why}”`;
	});
}

import { parseNumbers } from '../language/number.ts';
import { shareOfWords } from '../language/words.ts';
import { defineCheck } from './check.ts';
import { isCategory, namesDegree } from './degrees.ts';
import { wordedKeyOf } from './wording.ts';

/** An explanation may put the answer in other words, but not in none of its own. */
const LEAST_SHARED = 1 / 3;

/**
 * Explanation and right answer say the same: the number of the answer, or a good part of its words, stands in the
 * explanation. Where the answer names a degree of certainty (“As an estimate”), the explanation has to show that
 * degree, in whatever words.
 */
export const explanationAgrees = defineCheck('explanation-agrees', (question) => {
	const key = wordedKeyOf(question);
	if (!key) return undefined;
	const explanations = [question.why, key.why];
	if (isCategory(key.text)) {
		return explanations.some((text) => namesDegree(text, key.text))
			? undefined
			: `The explanation, “${question.why}”, does not show “${key.text}”.`;
	}
	const missing = parseNumbers(key.text).find(
		(number) => !explanations.some((text) => parseNumbers(text).includes(number))
	);
	if (missing !== undefined)
		return `The answer is “${key.text}”, but the explanation does not give ${missing}.`;
	return explanations.some((text) => shareOfWords(key.text, text) >= LEAST_SHARED)
		? undefined
		: `The answer is “${key.text}”, but the explanation says “${question.why}”`;
});

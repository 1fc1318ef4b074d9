import type { Reading } from '../content/reading.ts';
import type { Option } from '../formats/option.ts';
import { offersOf, optionsOf } from '../formats/index.ts';
import type { Question } from '../question.ts';

/** One text with the questions that were accepted for it: what every measure looks at. */
export interface Asked {
	reading: Reading;
	questions: readonly Question[];
}

/** One question beside its text. */
export interface Judged {
	question: Question;
	reading: Reading;
	options: readonly Option[];
}

/** Every question with one right option among worded ones, with its text; with `count`, only those with so many options. */
export function choices(texts: readonly Asked[], count?: number): Judged[] {
	return texts.flatMap(({ reading, questions }) =>
		questions.flatMap((question) => {
			const options = optionsOf(question.item);
			const wanted =
				offersOf(question.item) === 'one-right' && (count === undefined || options.length === count);
			return wanted ? [{ question, reading, options }] : [];
		})
	);
}

/** The mean of some numbers; 0 of none. */
export const mean = (values: readonly number[]): number =>
	values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;

/** The share of the values for which something holds; 0 of none. */
export const share = <T>(values: readonly T[], holds: (value: T) => boolean): number =>
	mean(values.map((value) => (holds(value) ? 1 : 0)));

/** How often each value comes, in the order in which they first come. */
export function tally(values: readonly string[]): Map<string, number> {
	const counts = new Map<string, number>();
	for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
	return counts;
}

import type { ErrorLabel } from '../content/article.ts';
import type { Words } from '../words/catalogue.ts';
import type { Mark } from './mark.ts';

/** Something to tell, in the words of whatever language is spoken when it is read. */
export type Telling = (words: Words['quiz']) => string;

/** “you took another time”; a label that this Readback does not know any more is shown as it is. */
export function errorSaid(label: string, { errors }: Words['mistakes']): string {
	const known: Record<string, string> = errors;
	return Object.hasOwn(known, label) ? (known[label] ?? label) : label;
}

/** “Twice you took a number that counts something else.” */
export const sayError = (label: ErrorLabel, times: number, words: Words['mistakes']): string =>
	words.timesError(times, errorSaid(label, words));

/** “You took a number that counts something else”, for a row of a table. */
export function nameError(label: string, words: Words['mistakes']): string {
	const said = errorSaid(label, words);
	return said.charAt(0).toUpperCase() + said.slice(1);
}

/** “7 of 10 right”, or in points where some answers earned a part, or some questions are worth more than one. */
export function sayMark(
	{ earned, possible, right }: Mark,
	questions: number,
	words: Words['labels']
): [string, string] {
	const isPlain = earned === right && possible === questions;
	return [words.points(earned), isPlain ? words.ofRight(possible) : words.ofPoints(possible)];
}

/** What a retry asks, for somebody who expects the same questions again. */
export function sayRetry(siblings: number, all: number, words: Words['quiz']): string {
	if (siblings === 0) return words.retrySame;
	return siblings === all ? words.retryNew : words.retrySome(siblings, all - siblings);
}

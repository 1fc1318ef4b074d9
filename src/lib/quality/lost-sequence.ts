import { placeInOrder } from './answer-kind.ts';
import { defineCheck } from './check.ts';
import { wordedOptions } from './wording.ts';

/**
 * Numbers and dates out of order make a reader search instead of think
 * (Haladyna, Downing & Rodriguez 2002, guideline 21). They must also be marked, or a quiz would shuffle them.
 */
export const lostSequence = defineCheck('lost-sequence', (question) => {
	const { item } = question;
	const options = wordedOptions(question);
	const kinds = new Set(options.map(({ kind }) => kind));
	if (!('ordered' in item) || kinds.size !== 1 || kinds.has('words')) return undefined;
	const texts = options.map(({ text }) => text);
	const places = texts.map((text) => placeInOrder(text) ?? 0);
	const isCyclic =
		kinds.has('weekday') ||
		((kinds.has('month') || kinds.has('date')) && !texts.some((text) => /\d{4}/.test(text)));
	if (!isInOrder(places, isCyclic)) return `The options are not in order: ${texts.join(', ')}.`;
	return item.ordered ? undefined : 'The options are numbers or dates, but they are not marked as ordered.';
});

/** Rising or falling all the way. Days and months without a year may go over the end: December, January. */
function isInOrder(places: readonly number[], isCyclic: boolean): boolean {
	const steps = places.slice(1).map((place, index) => Math.sign(place - (places[index] ?? 0)));
	const falls = steps.filter((step) => step < 0).length;
	if (steps.includes(0)) return false;
	if (falls === 0 || falls === steps.length) return true;
	return isCyclic && falls === 1 && (places.at(-1) ?? 0) < (places[0] ?? 0);
}

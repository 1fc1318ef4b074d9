import { capitalise, isExact, tell } from '../content/realise.ts';
import { type Candidate, chooseInOrder } from '../distractors/candidate.ts';
import { numberToText } from '../language/number.ts';
import { draftOn, keyOf } from './draft.ts';
import { defineFamily } from './family.ts';
import { figuresOf, parts } from './parts.ts';

/** Wrong rests lie so far apart, as a part of the right one, and end in its digits. */
const SLIP = 0.15;

/** How many of the casualties were not deaths? One number of the text taken from another. */
export const restOfWhole = defineFamily('rest-of-whole', {
	skill: 'integrate',
	find: parts,
	ask({ part, whole, words, amounts }, reading, random) {
		const { article } = reading;
		const rest = amounts.whole - amounts.part;
		if (rest <= 0) return undefined;
		const about = isExact(part) && isExact(whole) ? '' : 'about ';
		const say = (count: number) => capitalise(`${about}${numberToText(count)}`);
		const numbers = `${tell(part, article)} ${tell(whole, article)}`;
		const candidate = (count: number, why: string, span = part.spans[0] ?? null): Candidate => ({
			text: say(count),
			role: 'misread',
			label: 'number-of-something-else',
			why,
			span,
			order: count
		});
		// No number that can be worked out from the others: the whole, beside the part and the rest, would tell them.
		const slip = Math.max(1, Number((rest * SLIP).toPrecision(1)));
		const wrong = [
			candidate(amounts.part, `That is the part itself, not what is left. ${tell(part, article)}`),
			...[-3, -2, -1, 1, 2, 3].map((steps) => {
				const count = rest + steps * slip;
				const sum = `${say(count)} and ${numberToText(amounts.part)} would make ${numberToText(count + amounts.part)}`;
				return candidate(count, `${sum}, which is not the whole. ${numbers}`);
			})
		].filter(({ order = 0 }) => order > 0 && order !== rest && order < amounts.whole);
		const why = `${numbers} That leaves ${say(rest).toLowerCase()}.`;
		const key = { ...keyOf(part, say(rest), reading, why), order: rest };
		const figures = figuresOf(part, whole, article);
		const stems = [
			`Some of ${words.whole} were ${words.part}. By ${figures}, ${about}how many were not?`,
			`According to ${figures}, ${about}how many of ${words.whole} were not ${words.part}?`,
			`Of ${words.whole}, some were ${words.part} and the others were not. By ${figures}, ${about}how many were not?`
		];
		return draftOn([part, whole], stems, chooseInOrder(key, wrong, random), reading, why);
	}
});

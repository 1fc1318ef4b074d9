import { capitalise, isExact, tell } from '../content/realise.ts';
import { type Candidate, chooseInOrder } from '../distractors/candidate.ts';
import { numberToText } from '../language/number.ts';
import { draftOn, keyOf } from './draft.ts';
import { defineFamily } from './family.ts';
import { figuresOf, parts } from './parts.ts';

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
		const wrong = [
			candidate(amounts.part, `That is the part itself, not what is left. ${tell(part, article)}`),
			candidate(
				amounts.whole,
				`That is the whole, with nothing taken away. ${tell(whole, article)}`,
				whole.spans[0] ?? null
			),
			candidate(
				amounts.whole + amounts.part,
				`That is both numbers added up, but the part lies within the whole. ${numbers}`
			),
			candidate(
				Number((rest / 2).toPrecision(2)),
				`The two numbers of the text leave more than that. ${numbers}`
			)
		].filter(({ order }) => order !== rest);
		const why = `${numbers} That leaves ${say(rest).toLowerCase()}.`;
		const key = { ...keyOf(part, say(rest), reading, why), order: rest };
		const figures = figuresOf(part, whole, article);
		const stems = [
			`Some of ${words.whole} were ${words.part}. By ${figures}, ${about}how many does that leave?`,
			`Some of ${words.whole} were ${words.part}. Going by ${figures}, ${about}how many make up the rest?`,
			`Of ${words.whole}, some were ${words.part}. By ${figures}, ${about}how many others were there?`
		];
		return draftOn([part, whole], stems, chooseInOrder(key, wrong, random), reading, why);
	}
});

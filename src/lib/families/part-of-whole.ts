import { capitalise, tell } from '../content/realise.ts';
import { type Candidate, chooseInOrder } from '../distractors/candidate.ts';
import { numberToText } from '../language/number.ts';
import { draftOn } from './draft.ts';
import { defineFamily } from './family.ts';
import { figuresOf, parts } from './parts.ts';

/** Wrong shares lie far enough from the right one for a rough reading of two rough numbers, on both sides of it. */
const FACTORS = [0.22, 0.36, 0.6, 1.65, 2.7, 4];
const HIGHEST = 95;
const FEWEST = 50;

/** About what part of the casualties were deaths? Two numbers from different places, put together. */
export const partOfWhole = defineFamily('part-of-whole', {
	skill: 'integrate',
	// Of a handful the share is best said in so many words, and a wrong one would be a part of a thing.
	find: (reading) => parts(reading).filter(({ amounts }) => amounts.whole >= FEWEST),
	ask({ part, whole, words, amounts }, reading, random) {
		const { article } = reading;
		const share = Math.round((100 * amounts.part) / amounts.whole);
		const say = (percent: number) => `About ${percent} per cent`;
		const numbers = `${tell(part, article)} ${tell(whole, article)}`;
		const span = part.spans[0] ?? null;
		const wrong = FACTORS.map((factor) => Math.round(share * factor))
			.filter((percent) => percent > 0 && percent <= HIGHEST)
			.map((percent): Candidate => {
				const count = Number(((percent * amounts.whole) / 100).toPrecision(3)).toLocaleString('en-GB');
				const why = `${say(percent)} of ${words.whole} would be about ${count}. ${tell(part, article)}`;
				return {
					text: say(percent),
					role: 'misread',
					label: 'number-not-in-text',
					why,
					span,
					order: percent
				};
			});
		const why = `${numbers} ${capitalise(numberToText(amounts.part))} out of ${numberToText(amounts.whole)} is ${say(share).toLowerCase()}.`;
		const item = chooseInOrder({ text: say(share), why, span, order: share }, wrong, random);
		const figures = figuresOf(part, whole, article);
		const question = `${article.plain ? 'percentage' : 'share'} of ${words.whole} were ${words.part}?`;
		const stems = [
			`By ${figures}, about what ${question}`,
			`According to ${figures}, roughly what ${question}`,
			`If you put ${figures} together, about what ${question}`
		];
		return draftOn([part, whole], stems, item, reading, why);
	}
});

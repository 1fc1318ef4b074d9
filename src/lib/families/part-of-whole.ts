import { hedgeOf, tell } from '../content/realise.ts';
import type { Fact, Slot } from '../content/article.ts';
import { SLOTS } from '../content/article.ts';
import { possessive } from '../language/noun.ts';
import { type Candidate, chooseInOrder } from '../distractors/candidate.ts';
import { defineFamily } from './family.ts';

/** Wrong shares lie far enough from the right one for a rough reading of two rough numbers. */
const FACTORS = [0.25, 0.5, 2, 4];
const HIGHEST = 95;

/** About what part of the casualties were deaths? Two numbers from different places, put together. */
export const partOfWhole = defineFamily('part-of-whole', {
	skill: 'integrate',
	find: ({ article, facts }) =>
		article.relations.flatMap(({ type, from, to, words }) => {
			const part = facts.find(({ id }) => id === from);
			const whole = facts.find(({ id }) => id === to);
			return type === 'part-of' && words && part && whole
				? [{ id: `${from}/${to}`, part, whole, words }]
				: [];
		}),
	ask({ part, whole, words }, { article }, random) {
		const a = amountOf(part);
		const b = amountOf(whole);
		if (a === undefined || b === undefined || a >= b) return undefined;
		const share = Math.round((100 * a) / b);
		const say = (percent: number) => `About ${percent} per cent`;
		const numbers = `${tell(part, article)} ${tell(whole, article)}`;
		const span = part.spans[0] ?? null;
		const wrong = FACTORS.map((factor) => Math.round(share * factor))
			.filter((percent) => percent > 0 && percent <= HIGHEST)
			.map((percent): Candidate => {
				const count = Number(((percent * b) / 100).toPrecision(2)).toLocaleString('en-GB');
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
		const key = {
			text: say(share),
			why: `${numbers} That is ${say(share).toLowerCase()}.`,
			span,
			order: share
		};
		const item = chooseInOrder(key, wrong, random);
		const source = hedgeOf(part, article)?.source ?? hedgeOf(whole, article)?.source;
		const figures = source ? `${possessive(source.name)} figures` : 'the figures in the text';
		const question = `share of ${words.whole} were ${words.part}?`;
		return (
			item && {
				facts: [part.id, whole.id],
				stems: [
					`By ${figures}, about what ${question}`,
					`Going by ${figures}, roughly what ${question}`,
					`If you put ${figures} together, about what ${question}`
				],
				item,
				evidence: [...part.spans, ...whole.spans],
				why: key.why
			}
		);
	}
});

function amountOf(fact: Fact): number | undefined {
	return SLOTS.flatMap((slot: Slot) => {
		const value = slot === 'did' ? undefined : fact.clause[slot];
		return value && 'amount' in value ? [value.amount] : [];
	})[0];
}

import { hedgeOf, tell } from '../content/realise.ts';
import type { Fact, Slot } from '../content/article.ts';
import { SLOTS } from '../content/article.ts';
import { possessive } from '../language/noun.ts';
import { type Candidate, chooseInOrder } from '../distractors/candidate.ts';
import { defineFamily } from './family.ts';

/** Fractions that differ enough for a rough reading of two rough numbers. */
const PARTS = [2, 4, 8, 16, 32];
const WORDS: Record<number, string> = {
	2: 'one in two',
	4: 'one in four',
	8: 'one in eight',
	16: 'one in sixteen',
	32: 'one in thirty'
};

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
		const nearest =
			[...PARTS].sort((x, y) => Math.abs(Math.log(b / a / x)) - Math.abs(Math.log(b / a / y)))[0] ?? 2;
		const say = (n: number) => `About ${WORDS[n] ?? ''}`;
		const numbers = `${tell(part, article)} ${tell(whole, article)}`;
		const wrong = PARTS.filter((n) => n !== nearest).map((n): Candidate => ({
			text: say(n),
			role: 'misread',
			label: 'number-not-in-text',
			why: `That would be ${n < nearest ? 'more' : 'fewer'} than the numbers say. ${numbers}`,
			span: part.spans[0] ?? null,
			order: -n
		}));
		const key = { text: say(nearest), why: numbers, span: part.spans[0] ?? null, order: -nearest };
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
				why: numbers
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

import { type Article, type Fact, type Relation, type Slot, SLOTS } from '../content/article.ts';
import type { Located, Reading } from '../content/reading.ts';
import { hedgeOf } from '../content/realise.ts';
import { possessive } from '../language/noun.ts';

/** A part and its whole, both counted in the text, with the author’s words for them. */
export interface PartOfWhole {
	id: string;
	part: Located<Fact>;
	whole: Located<Fact>;
	words: NonNullable<Relation['words']>;
	amounts: { part: number; whole: number };
}

/** Every part of a whole that the text counts. */
export function parts({ article, facts }: Reading): PartOfWhole[] {
	return article.relations.flatMap(({ type, from, to, words }) => {
		const part = facts.find(({ id }) => id === from);
		const whole = facts.find(({ id }) => id === to);
		const amounts = { part: part && amountOf(part), whole: whole && amountOf(whole) };
		if (type !== 'part-of' || !words || !part || !whole) return [];
		if (amounts.part === undefined || amounts.whole === undefined || amounts.part >= amounts.whole) return [];
		return [
			{ id: `${from}/${to}`, part, whole, words, amounts: { part: amounts.part, whole: amounts.whole } }
		];
	});
}

/** Whose figures they are: “Lee’s figures”. */
export function figuresOf(part: Fact, whole: Fact, article: Article): string {
	const source = hedgeOf(part, article)?.source ?? hedgeOf(whole, article)?.source;
	return source ? `${possessive(source.name)} figures` : 'the figures in the text';
}

function amountOf(fact: Fact): number | undefined {
	return SLOTS.flatMap((slot: Slot) => {
		const value = slot === 'did' ? undefined : fact.clause[slot];
		return value && 'amount' in value ? [value.amount] : [];
	})[0];
}

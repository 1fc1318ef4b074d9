import { defineFormat } from '../format.ts';
import { scored, UNANSWERED } from '../score.ts';
import { labelsOf, ofOptions, type Option, toggled } from '../option.ts';
import type { SeveralItem, SeveralResponse } from './schema.ts';

export type { SeveralItem };

/**
 * Several answers: the share of right options that were chosen, less the share of wrong options that were, not below
 * nothing. With as many right as wrong options this is right minus wrong over the number of keys, the “plus/minus”
 * rule, which is among the two that tell readers apart best where “all that apply” is asked (Betts, Muntean, Kim &
 * Kao 2022, Educational and Psychological Measurement 82); with other numbers, weighing each wrong option by their
 * number (rule “false” of the R package exams, Zeileis, Umlauf & Leisch 2014) keeps choosing all at nothing. Chance is
 * at most one in five.
 */
export const several = defineFormat<SeveralItem, SeveralResponse>('several', {
	instruction: (_item, words) => words.chooseAll,
	blank: () => ({ chosen: [] }),
	key: (item) => ({ chosen: right(item.options).map(({ id }) => id) }),
	offers: 'several-right',
	...ofOptions,
	answer: (item) => list(right(item.options)),
	describe: (item, { chosen }) => {
		const picked = chosenOf(item, chosen);
		return picked.length > 0 ? list(picked) : undefined;
	},
	errors(item, { chosen }) {
		const picked = chosenOf(item, chosen);
		const missed = right(item.options).filter((option) => !picked.includes(option));
		return picked.length > 0 ? [...labelsOf(picked), ...missed.map(() => 'overlooked' as const)] : [];
	},
	choose: (_item, { chosen }, id) => ({ chosen: toggled(chosen, id) }),
	chance: () => 1 / 5,
	score(item, { chosen }) {
		const picked = chosenOf(item, chosen);
		if (picked.length === 0) return UNANSWERED;
		const found = right(picked).length / right(item.options).length;
		const mistaken = wrong(picked).length / wrong(item.options).length;
		return scored(Math.max(0, found - mistaken));
	}
});

export const right = (options: readonly Option[]): Option[] => options.filter(({ correct }) => correct);
export const wrong = (options: readonly Option[]): Option[] => options.filter(({ correct }) => !correct);
const chosenOf = (item: SeveralItem, chosen: readonly string[]): Option[] =>
	item.options.filter(({ id }) => chosen.includes(id));
const list = (options: readonly Option[]): string => options.map(({ text }) => text).join('; ');

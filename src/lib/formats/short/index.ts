import { defineFormat } from '../format.ts';
import { scored, UNANSWERED } from '../score.ts';
import { nearestForm, plainForm } from './judge.ts';
import type { ShortItem, ShortResponse } from './schema.ts';

export type { ShortItem };

/**
 * Short text: one point for an accepted form, none otherwise. Case, accents, articles and punctuation do not count;
 * a number may be in words or digits; a word of five letters may have one typing slip and one of nine two, numbers
 * none, as long as the answer is nearer to what is right than to an answer that is known to be wrong. Chance is
 * nothing.
 */
export const short = defineFormat<ShortItem, ShortResponse>('short', {
	instruction: (_item, words) => words.typeWords,
	blank: () => ({ typed: '' }),
	key: ({ accepted }) => ({ typed: accepted[0] ?? '' }),
	offers: 'nothing',
	options: () => [],
	texts: () => [],
	reasons: ({ why, wrong, otherwise }) => [why, ...wrong.map(({ why }) => why), otherwise.why],
	spans: ({ span, wrong, otherwise }) =>
		[span, ...wrong.map(({ span }) => span), otherwise.span].flatMap((span) => span ?? []),
	answer: ({ accepted }) => accepted[0] ?? '',
	describe(item, { typed }) {
		const verdict = judge(item, typed);
		if (!verdict) return undefined;
		const as = takenAs(item, typed);
		return as ? `${typed.trim()} (${as})` : typed.trim();
	},
	errors(item, { typed }) {
		const verdict = judge(item, typed);
		return verdict?.wrong ? [verdict.wrong.label] : [];
	},
	sources: (item, { typed }) =>
		[item.span, judge(item, typed)?.wrong?.span].flatMap((span) => (span ? [{ span, label: '' }] : [])),
	chance: () => 0,
	score(item, { typed }) {
		const verdict = judge(item, typed);
		return verdict ? scored(verdict.wrong ? 0 : 1) : UNANSWERED;
	}
});

/** An answer is taken as a form that is right, or is wrong for a reason. Nothing was answered: no verdict. */
type Judged = { form: string; wrong?: never } | { form?: never; wrong: ShortItem['otherwise'] };

export function judge(item: ShortItem, typed: string): Judged | undefined {
	const given = plainForm(typed);
	if (given === '') return undefined;
	const right = nearestForm(item.accepted, given);
	const known = item.wrong.flatMap((wrong) => {
		const near = nearestForm(wrong.forms, given);
		return near ? [{ wrong, slips: near.slips }] : [];
	});
	const nearest = known.toSorted((a, b) => a.slips - b.slips)[0];
	if (right && right.slips < (nearest?.slips ?? Infinity)) return { form: right.form };
	return { wrong: nearest?.wrong ?? item.otherwise };
}

/** The form that a right answer was taken as, where it was written otherwise. */
export function takenAs(item: ShortItem, typed: string): string | undefined {
	const form = judge(item, typed)?.form;
	return form === typed.trim() ? undefined : form;
}

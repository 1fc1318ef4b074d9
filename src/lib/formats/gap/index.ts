import * as z from 'zod/mini';
import { defineFormat } from '../format.ts';
import { scored, UNANSWERED } from '../score.ts';
import { keyIn, labelsOf, ofOptions, Option, optionWith } from '../option.ts';

/**
 * A sentence with one gap and three to five ways to fill it. `before` and `after` are what stands around the gap,
 * with their spaces. `ordered` options (numbers, dates, a scale) keep their order.
 */
export const GapItem = z
	.object({
		format: z.literal('gap'),
		ordered: z.boolean(),
		before: z.string(),
		after: z.string(),
		options: z.array(Option).check(z.minLength(3), z.maxLength(5))
	})
	.check(
		z.refine(({ before, after }) => `${before}${after}`.trim() !== '', {
			message: 'must have words before or after the gap',
			path: ['before']
		})
	);
export type GapItem = z.infer<typeof GapItem>;
export const GapResponse = z.object({ chosen: z.nullable(z.string()) });

/** Gap with a list: one point for the words that the text supports, none otherwise. Chance is one in its options. */
export const gap = defineFormat('gap', {
	item: GapItem,
	response: GapResponse,
	instruction: () => 'Choose what belongs in the gap.',
	blank: () => ({ chosen: null }),
	key: (item) => ({ chosen: keyIn(item.options)?.id ?? null }),
	offers: 'one-right',
	...ofOptions,
	frame: ({ before, after }) => `“${`${before}____${after}`.trim()}”`,
	texts: (item) => item.options.map(({ text }) => `${item.before}${text}${item.after}`),
	answer: (item) => keyIn(item.options)?.text ?? '',
	describe: (item, { chosen }) => optionWith(item.options, chosen)?.text,
	errors: (item, { chosen }) => labelsOf([optionWith(item.options, chosen)]),
	choose: (_item, _response, chosen) => ({ chosen }),
	shuffle: (item, shuffle) => (item.ordered ? item : { ...item, options: shuffle(item.options) }),
	chance: (item) => 1 / item.options.length,
	score(item, { chosen }) {
		const option = optionWith(item.options, chosen);
		return option ? scored(option.correct ? 1 : 0) : UNANSWERED;
	}
});

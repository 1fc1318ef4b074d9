import * as z from 'zod/mini';
import { defineFormat } from '../format.ts';
import { scored, UNANSWERED } from '../score.ts';
import { keyIn, labelsOf, ofOptions, Option, optionWith } from '../option.ts';

/** One right answer among two to five. `ordered` options (numbers, dates, a scale) keep their order. */
export const ChoiceItem = z.object({
	format: z.literal('choice'),
	ordered: z.boolean(),
	options: z.array(Option).check(z.minLength(2), z.maxLength(5))
});
export type ChoiceItem = z.infer<typeof ChoiceItem>;
export const ChoiceResponse = z.object({ chosen: z.nullable(z.string()) });

/**
 * Single choice: one point for the key, none otherwise, and nothing is taken away for a wrong guess. Chance is one
 * in as many as there are options.
 */
export const choice = defineFormat('choice', {
	item: ChoiceItem,
	response: ChoiceResponse,
	instruction: () => 'Choose one answer.',
	blank: () => ({ chosen: null }),
	key: (item) => ({ chosen: keyIn(item.options)?.id ?? null }),
	offers: 'one-right',
	...ofOptions,
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

import { z } from 'zod';
import { Option } from '../option.ts';
import { defineFormat } from '../format.ts';

/** One right answer among two to five. `ordered` options (numbers, dates, a scale) keep their order. */
export const ChoiceItem = z.object({
	format: z.literal('choice'),
	ordered: z.boolean(),
	options: z.array(Option).min(2).max(5)
});
export type ChoiceItem = z.infer<typeof ChoiceItem>;
export const ChoiceResponse = z.object({ chosen: z.string().nullable() });

/** Single choice: one point for the key, none otherwise, and nothing is taken away for a wrong guess. */
export const choice = defineFormat('choice', {
	item: ChoiceItem,
	response: ChoiceResponse,
	instruction: 'Choose one answer.',
	blank: () => ({ chosen: null }),
	key: (item) => ({ chosen: item.options.find((option) => option.correct)?.id ?? null }),
	options: (item) => item.options,
	answer: (item) => item.options.find((option) => option.correct)?.text ?? '',
	describe: (item, { chosen }) => item.options.find((option) => option.id === chosen)?.text,
	chosen: (item, { chosen }) => item.options.find((option) => option.id === chosen),
	shuffle: (item, shuffle) => (item.ordered ? item : { ...item, options: shuffle(item.options) }),
	score(item, { chosen }) {
		const option = item.options.find((option) => option.id === chosen);
		return option
			? { status: 'scored', earned: option.correct ? 1 : 0, possible: 1 }
			: { status: 'unanswered' };
	}
});

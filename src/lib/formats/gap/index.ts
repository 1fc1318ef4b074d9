import { defineFormat } from '../format.ts';
import { scored, UNANSWERED } from '../score.ts';
import { keyIn, labelsOf, ofOptions, optionWith } from '../option.ts';
import type { GapItem, GapResponse } from './schema.ts';

export type { GapItem };

/** Gap with a list: one point for the words that the text supports, none otherwise. Chance is one in its options. */
export const gap = defineFormat<GapItem, GapResponse>('gap', {
	instruction: (_item, words) => words.fillGap,
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
	chance: (item) => 1 / item.options.length,
	score(item, { chosen }) {
		const option = optionWith(item.options, chosen);
		return option ? scored(option.correct ? 1 : 0) : UNANSWERED;
	}
});

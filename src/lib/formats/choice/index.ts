import { defineFormat } from '../format.ts';
import { scored, UNANSWERED } from '../score.ts';
import { keyIn, labelsOf, ofOptions, optionWith } from '../option.ts';
import type { ChoiceItem, ChoiceResponse } from './schema.ts';

export type { ChoiceItem };

/**
 * Single choice: one point for the key, none otherwise, and nothing is taken away for a wrong guess. Chance is one
 * in as many as there are options.
 */
export const choice = defineFormat<ChoiceItem, ChoiceResponse>('choice', {
	instruction: (_item, words) => words.chooseOne,
	blank: () => ({ chosen: null }),
	key: (item) => ({ chosen: keyIn(item.options)?.id ?? null }),
	offers: 'one-right',
	...ofOptions,
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

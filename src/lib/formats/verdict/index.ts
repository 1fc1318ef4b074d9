import { defineFormat } from '../format.ts';
import { scored, UNANSWERED } from '../score.ts';
import { keyIn, labelsOf, ofOptions, optionWith } from '../option.ts';
import type { VerdictItem, VerdictResponse } from './schema.ts';

export type { VerdictItem };

export const VERDICTS = ['true', 'false', 'not-stated'] as const;

/**
 * True / false / not stated, as in IELTS: *false* contradicts the text, *not stated* is neither confirmed nor
 * contradicted by it. One point for the right verdict; chance is one in three.
 */
export const verdict = defineFormat<VerdictItem, VerdictResponse>('verdict', {
	instruction: (_item, words) => words.chooseVerdict,
	blank: () => ({ chosen: null }),
	key: (item) => ({ chosen: VERDICTS.find((id) => optionWith(item.options, id)?.correct) ?? null }),
	offers: 'fixed',
	...ofOptions,
	answer: (item) => keyIn(item.options)?.text ?? '',
	describe: (item, { chosen }) => optionWith(item.options, chosen)?.text,
	errors: (item, { chosen }) => labelsOf([optionWith(item.options, chosen)]),
	choose: (_item, _response, id) => ({ chosen: VERDICTS.find((verdict) => verdict === id) ?? null }),
	chance: () => 1 / VERDICTS.length,
	score(item, { chosen }) {
		const option = optionWith(item.options, chosen);
		return option ? scored(option.correct ? 1 : 0) : UNANSWERED;
	}
});

import { z } from 'zod';
import { Option } from '../option.ts';
import { defineFormat } from '../format.ts';

export const VERDICTS = ['true', 'false', 'not-stated'] as const;

/** The stem is a statement; the three options are always true, false and not stated, in this order. */
export const VerdictItem = z.object({
	format: z.literal('verdict'),
	options: z.array(Option).length(VERDICTS.length)
});
export type VerdictItem = z.infer<typeof VerdictItem>;
export const VerdictResponse = z.object({ chosen: z.enum(VERDICTS).nullable() });

const find = (item: VerdictItem, id: string | null) => item.options.find((option) => option.id === id);

/**
 * True / false / not stated, as in IELTS: *false* contradicts the text, *not stated* is neither confirmed nor
 * contradicted by it. One point for the right verdict.
 */
export const verdict = defineFormat('verdict', {
	item: VerdictItem,
	response: VerdictResponse,
	instruction: 'True, false, or not stated in the text?',
	blank: () => ({ chosen: null }),
	key: (item) => ({ chosen: VERDICTS.find((id) => find(item, id)?.correct) ?? null }),
	options: (item) => item.options,
	answer: (item) => item.options.find((option) => option.correct)?.text ?? '',
	describe: (item, { chosen }) => find(item, chosen)?.text,
	chosen: (item, { chosen }) => find(item, chosen),
	shuffle: (item) => item,
	score(item, { chosen }) {
		const option = find(item, chosen);
		return option
			? { status: 'scored', earned: option.correct ? 1 : 0, possible: 1 }
			: { status: 'unanswered' };
	}
});

import * as z from 'zod/mini';
import { defineFormat } from '../format.ts';
import { areSound, ofRows, Row, RowsResponse, SOUND } from '../rows.ts';

/**
 * Three to five statements, each to be matched with one of three to six people, sources or the like. The options of
 * each row are all of these, each with the reason why it does or does not belong to this statement. One may belong to
 * several statements, or to none.
 */
export const MatchingItem = z
	.object({ format: z.literal('matching'), rows: z.array(Row).check(z.minLength(3), z.maxLength(5)) })
	.check(z.refine(({ rows }) => areSound(rows), SOUND))
	.check(
		z.refine(({ rows }) => rows.every(({ options }) => options.length >= 3 && options.length <= 6), {
			message: 'must have three to six answers to match',
			path: ['rows']
		})
	);
export type MatchingItem = z.infer<typeof MatchingItem>;

/**
 * Matching: one point for all pairs, and for some the share beyond the same answer everywhere (`scoreRows`). Chance,
 * with every answer used once or with each drawn for itself, is at most one in five.
 */
export const matching = defineFormat('matching', {
	item: MatchingItem,
	response: RowsResponse,
	instruction: () =>
		'Choose one answer for each. You may use an answer more than once, and you may not need all of them.',
	...ofRows,
	shuffle({ format, rows }, shuffle) {
		const order = shuffle(rows[0]?.options.map(({ id }) => id) ?? []);
		return {
			format,
			rows: shuffle(rows).map((row) => ({
				...row,
				options: order.flatMap((id) => row.options.filter((option) => option.id === id))
			}))
		};
	}
});

import * as z from 'zod/mini';
import { defineFormat } from '../format.ts';
import { areSound, ofRows, Row, RowsResponse, SOUND } from '../rows.ts';

/**
 * Three to six entries, each to be put into one of two to four groups, such as confirmed, estimated and alleged. The
 * options of each row are the groups, each with the reason why the entry does or does not go there.
 */
export const SortingItem = z
	.object({ format: z.literal('sorting'), rows: z.array(Row).check(z.minLength(3), z.maxLength(6)) })
	.check(z.refine(({ rows }) => areSound(rows), SOUND))
	.check(
		z.refine(({ rows }) => rows.every(({ options }) => options.length <= 4), {
			message: 'must have two to four groups',
			path: ['rows']
		})
	);
export type SortingItem = z.infer<typeof SortingItem>;

/**
 * Sorting: one point for all entries in their groups, and for some the share beyond the same group for all
 * (`scoreRows`). Chance is at most one in five. Groups keep their order, since they may be a scale.
 */
export const sorting = defineFormat('sorting', {
	item: SortingItem,
	response: RowsResponse,
	instruction: () => 'Choose a group for each.',
	...ofRows,
	shuffle: (item, shuffle) => ({ ...item, rows: shuffle(item.rows) })
});

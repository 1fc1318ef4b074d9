import * as z from 'zod/mini';
import { defineFormat } from '../format.ts';
import { areSound, ofRows, Row, RowsResponse, SOUND } from '../rows.ts';
import { VERDICTS } from '../verdict/index.ts';

/**
 * Three to five statements, each true, false or not stated. The options of each row are those of a verdict: the same
 * three in the same order, each with the reason why it is or is not right.
 */
export const GridItem = z
	.object({ format: z.literal('grid'), rows: z.array(Row).check(z.minLength(3), z.maxLength(5)) })
	.check(z.refine(({ rows }) => areSound(rows), SOUND))
	.check(
		z.refine(({ rows }) => rows.every(({ options }) => isVerdict(options.map(({ id }) => id))), {
			message: `must have the options ${VERDICTS.join(', ')} in every row`,
			path: ['rows']
		})
	);
export type GridItem = z.infer<typeof GridItem>;

/**
 * True / false / not stated for several statements at once: one point for all, and for some the share beyond the same
 * verdict everywhere (`scoreRows`). Chance is at most one in five.
 */
export const grid = defineFormat('grid', {
	item: GridItem,
	response: RowsResponse,
	instruction: () => 'True, false, or not stated in the text? Decide for each statement.',
	...ofRows,
	shuffle: (item, shuffle) => ({ ...item, rows: shuffle(item.rows) })
});

const isVerdict = (ids: readonly string[]): boolean => ids.join() === VERDICTS.join();

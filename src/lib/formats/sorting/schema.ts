import * as z from 'zod/mini';
import { Row } from '../parts.ts';
import { areSound, SOUND } from '../rows.ts';

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

import * as z from 'zod/mini';
import { Row } from '../parts.ts';
import { areSound, SOUND } from '../rows.ts';

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

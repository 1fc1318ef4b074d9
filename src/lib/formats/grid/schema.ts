import * as z from 'zod/mini';
import { Row } from '../parts.ts';
import { areSound, SOUND } from '../rows.ts';
import { VERDICTS } from '../verdict/index.ts';
import { isVerdict } from './index.ts';

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

import * as z from 'zod/mini';
import { Option } from '../parts.ts';

/**
 * A sentence with one gap and three to five ways to fill it. `before` and `after` are what stands around the gap,
 * with their spaces. `ordered` options (numbers, dates, a scale) keep their order.
 */
export const GapItem = z
	.object({
		format: z.literal('gap'),
		ordered: z.boolean(),
		before: z.string(),
		after: z.string(),
		options: z.array(Option).check(z.minLength(3), z.maxLength(5))
	})
	.check(
		z.refine(({ before, after }) => `${before}${after}`.trim() !== '', {
			message: 'must have words before or after the gap',
			path: ['before']
		})
	);
export type GapItem = z.infer<typeof GapItem>;
export const GapResponse = z.object({ chosen: z.nullable(z.string()) });
export type GapResponse = z.infer<typeof GapResponse>;

import * as z from 'zod/mini';
import { Option } from '../parts.ts';
import { right, wrong } from './index.ts';

/** Two or more right answers among four to six, and two or more wrong ones. `ordered` options keep their order. */
export const SeveralItem = z
	.object({
		format: z.literal('several'),
		ordered: z.boolean(),
		options: z.array(Option).check(z.minLength(4), z.maxLength(6))
	})
	.check(
		z.refine(({ options }) => right(options).length >= 2 && wrong(options).length >= 2, {
			message: 'must have two right answers or more, and two wrong ones or more',
			path: ['options']
		})
	);
export type SeveralItem = z.infer<typeof SeveralItem>;
export const SeveralResponse = z.object({ chosen: z.array(z.string()) });
export type SeveralResponse = z.infer<typeof SeveralResponse>;

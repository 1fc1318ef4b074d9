import * as z from 'zod/mini';
import { Option } from '../parts.ts';
import { VERDICTS } from './index.ts';

/** The stem is a statement; the three options are always true, false and not stated, in this order. */
export const VerdictItem = z.object({
	format: z.literal('verdict'),
	options: z.array(Option).check(z.length(VERDICTS.length))
});
export type VerdictItem = z.infer<typeof VerdictItem>;
export const VerdictResponse = z.object({ chosen: z.nullable(z.enum(VERDICTS)) });
export type VerdictResponse = z.infer<typeof VerdictResponse>;

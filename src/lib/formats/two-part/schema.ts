import * as z from 'zod/mini';
import { Candidate, Option } from '../parts.ts';

/** A single choice, and the sentence of the passage that proves it, or the sentences where it takes several. */
export const TwoPartItem = z.object({
	format: z.literal('two-part'),
	ordered: z.boolean(),
	options: z.array(Option).check(z.minLength(2), z.maxLength(5)),
	candidates: z.array(Candidate).check(z.minLength(2))
});
export type TwoPartItem = z.infer<typeof TwoPartItem>;
export const TwoPartResponse = z.object({ chosen: z.nullable(z.string()), proof: z.array(z.string()) });
export type TwoPartResponse = z.infer<typeof TwoPartResponse>;

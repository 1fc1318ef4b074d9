import * as z from 'zod/mini';
import { Option } from '../parts.ts';

/** One right answer among two to five. `ordered` options (numbers, dates, a scale) keep their order. */
export const ChoiceItem = z.object({
	format: z.literal('choice'),
	ordered: z.boolean(),
	options: z.array(Option).check(z.minLength(2), z.maxLength(5))
});
export type ChoiceItem = z.infer<typeof ChoiceItem>;
export const ChoiceResponse = z.object({ chosen: z.nullable(z.string()) });
export type ChoiceResponse = z.infer<typeof ChoiceResponse>;

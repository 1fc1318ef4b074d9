import { z } from 'zod';
import { ErrorLabel, Role } from '../content/article.ts';
import { Span } from '../content/passage.ts';

const optionBase = { id: z.string(), text: z.string().min(1), why: z.string().min(1), span: Span.nullable() };
/** A right option. */
export const Key = z.object({ ...optionBase, correct: z.literal(true), label: z.null(), role: z.null() });
/** A wrong option: it cannot exist without the error that it stands for and the reason why it is wrong. */
export const Distractor = z.object({
	...optionBase,
	correct: z.literal(false),
	label: ErrorLabel,
	role: Role
});
/** `span` is where an option's words come from in the text; null says that they are nowhere in it. */
export const Option = z.discriminatedUnion('correct', [Key, Distractor]);
export type Key = z.infer<typeof Key>;
export type Distractor = z.infer<typeof Distractor>;
export type Option = z.infer<typeof Option>;

import * as z from 'zod/mini';
import { ErrorLabel, Role } from '../content/labels.ts';
import { Filled, Span } from '../content/span.ts';

// What the items of several formats are made of.

const optionBase = { id: z.string(), text: Filled, why: Filled, span: z.nullable(Span) };
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

/** One of several things to decide on in one item, each for itself: a statement of a grid, an entry to sort. */
export const Row = z.object({ id: z.string(), text: Filled, options: z.array(Option).check(z.minLength(2)) });
export type Row = z.infer<typeof Row>;
/** The option chosen for each row, by their ids; a row that is not there is not answered. */
export const RowsResponse = z.object({ chosen: z.record(z.string(), z.string()) });
export type RowsResponse = z.infer<typeof RowsResponse>;
/** One sentence of the passage on offer: `why` is the reason that it does or does not answer the question. */
export const Candidate = z.object({
	id: z.string(),
	span: Span,
	correct: z.boolean(),
	why: Filled
});
export type Candidate = z.infer<typeof Candidate>;

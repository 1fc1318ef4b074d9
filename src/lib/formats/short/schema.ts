import * as z from 'zod/mini';
import { ErrorLabel } from '../../content/labels.ts';
import { Filled, Span } from '../../content/span.ts';
import { plainForm } from './judge.ts';

const Wrong = z.object({ label: ErrorLabel, why: Filled, span: z.nullable(Span) });
const Forms = z.array(Filled).check(z.minLength(1));

/**
 * A few words to type. `accepted` are the forms that are right, the best one first; `wrong` are answers that a reader
 * may come to, each with its reason; `otherwise` is for all the rest.
 */
export const ShortItem = z
	.object({
		format: z.literal('short'),
		accepted: Forms,
		why: Filled,
		span: z.nullable(Span),
		wrong: z.array(z.extend(Wrong, { forms: Forms })),
		otherwise: Wrong
	})
	.check(
		z.refine(
			({ accepted, wrong }) => {
				const right = new Set(accepted.map(plainForm));
				return wrong.every(({ forms }) => forms.every((form) => !right.has(plainForm(form))));
			},
			{ message: 'must not be an accepted form as well', path: ['wrong'] }
		)
	);
export type ShortItem = z.infer<typeof ShortItem>;
export const ShortResponse = z.object({ typed: z.string().check(z.maxLength(200)) });
export type ShortResponse = z.infer<typeof ShortResponse>;

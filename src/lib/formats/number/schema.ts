import * as z from 'zod/mini';
import { ErrorLabel } from '../../content/labels.ts';
import { Filled, Span } from '../../content/span.ts';
import { isRight, marginOf } from './index.ts';

/** Why a wrong number is wrong, and what went wrong. */
const Wrong = z.object({ label: ErrorLabel, why: Filled, span: z.nullable(Span) });

/**
 * A number to type. It may be off by so much, or by so large a share of itself, and never by more than a tenth.
 * `near` holds other numbers that a reader may come to, each with its reason; `otherwise` is for all the rest.
 */
export const NumberItem = z
	.object({
		format: z.literal('number'),
		value: z.number().check(z.positive()),
		tolerance: z.union([
			z.strictObject({ by: z.number().check(z.gte(0)) }),
			z.strictObject({ share: z.number().check(z.gte(0)) })
		]),
		/** What is counted, after the number: “soldiers”, “%”; nothing for a year. */
		unit: z.string(),
		why: Filled,
		span: z.nullable(Span),
		near: z.array(z.extend(Wrong, { value: z.number() })),
		otherwise: Wrong
	})
	.check(
		z.refine((item) => marginOf(item) <= item.value / 10, {
			message: 'must not be more than a tenth of the number',
			path: ['tolerance']
		})
	)
	.check(
		z.refine((item) => item.near.every(({ value }) => !isRight(item, value)), {
			message: 'must not be near enough to be right',
			path: ['near']
		})
	);
export type NumberItem = z.infer<typeof NumberItem>;
export const NumberResponse = z.object({ typed: z.string().check(z.maxLength(200)) });
export type NumberResponse = z.infer<typeof NumberResponse>;

import * as z from 'zod/mini';
import { ErrorLabel } from '../../content/labels.ts';
import { Filled, Span } from '../../content/passage.ts';
import { defineFormat } from '../format.ts';
import { scored, UNANSWERED } from '../score.ts';
import { readNumber, sayNumber } from './read.ts';

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

/**
 * A typed number: one point within the tolerance, none outside it. What cannot be read as one number is not an
 * answer yet. Chance, for somebody who types any whole number up to ten times as large, is at most one in ten.
 */
export const number = defineFormat('number', {
	item: NumberItem,
	response: NumberResponse,
	instruction: () => 'Type one number.',
	blank: () => ({ typed: '' }),
	key: ({ value }) => ({ typed: String(value) }),
	offers: 'nothing',
	options: () => [],
	texts: ({ unit }) => (unit ? [unit] : []),
	reasons: ({ why, near, otherwise }) => [why, ...near.map(({ why }) => why), otherwise.why],
	spans: ({ span, near, otherwise }) =>
		[span ?? [], ...near.map(({ span }) => span ?? []), otherwise.span ?? []].flat(),
	answer: ({ value, unit }) => sayNumber(value, unit),
	describe: ({ unit }, { typed }) => {
		const given = readNumber(typed);
		return given === undefined ? undefined : sayNumber(given, unit);
	},
	errors: (item, { typed }) => [wrongAbout(item, typed)?.label ?? []].flat(),
	sources: (item, { typed }) =>
		[item.span, wrongAbout(item, typed)?.span].flatMap((span) => (span ? [{ span, label: '' }] : [])),
	shuffle: (item) => item,
	chance: () => 1 / 10,
	score(item, { typed }) {
		const given = readNumber(typed);
		return given === undefined ? UNANSWERED : scored(isRight(item, given) ? 1 : 0);
	}
});

interface Target {
	value: number;
	tolerance: { by: number } | { share: number };
}

const marginOf = ({ value, tolerance }: Target): number =>
	'by' in tolerance ? tolerance.by : tolerance.share * value;

/** A hair more than the margin, since a tenth of something is not exact in binary numbers. */
export const isRight = (item: Target, given: number): boolean =>
	Math.abs(given - item.value) <= marginOf(item) + 1e-9 * item.value;

/** What is wrong about a number; nothing when it is right, or when there is none. */
export function wrongAbout(item: NumberItem, typed: string): z.infer<typeof Wrong> | undefined {
	const given = readNumber(typed);
	if (given === undefined || isRight(item, given)) return undefined;
	return item.near.find(({ value }) => value === given) ?? item.otherwise;
}

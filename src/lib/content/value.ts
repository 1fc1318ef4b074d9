import { z } from 'zod';

export const Id = z
	.string()
	.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'use small letters, digits and single hyphens');
export const Words = z.string().trim().min(1, 'must not be empty');

const prep = Words.optional();
/** A date at its real precision: 2022, 2025-03 or 2025-04-28. */
export const PlainDate = z
	.string()
	.regex(
		/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/,
		'write a date as 2022, 2025-03 or 2025-04-28'
	);

export const EntityValue = z.strictObject({ entity: Id, prep });
export const AmountValue = z.strictObject({
	amount: z.number().min(0),
	/** How exact the number is. Left out: exact. */
	bound: z.enum(['about', 'at least', 'at most', 'more than', 'less than', 'nearly']).optional(),
	/** What is counted, in the plural: “North Korean soldiers”. */
	of: Words,
	prep
});
export type AmountValue = z.infer<typeof AmountValue>;
export const TimeValue = z.strictObject({
	time: PlainDate,
	/** on Monday, in 2025, since March: left out, `on` for a day and `in` for longer. */
	prep: z.enum(['on', 'in', 'since', 'until', 'before', 'after', 'by']).optional(),
	/** How a day or a month is said: “Monday” rather than “28 April 2025”, “March” rather than “March 2025”. */
	as: z.enum(['weekday', 'month', 'day']).optional()
});
export type TimeValue = z.infer<typeof TimeValue>;
export const PhraseValue = z.strictObject({
	text: Words,
	prep,
	plural: z.boolean().default(false),
	/** The question words for it, where “what” would sound odd: “which weapons”, “what kind of help”. */
	ask: Words.optional()
});
/** A slot's value: an entity, an amount, a time, or words. Bare words are a phrase. */
export const Value = z.preprocess(
	(value) => (typeof value === 'string' ? { text: value } : value),
	z.union([EntityValue, AmountValue, TimeValue, PhraseValue])
);
export type Value = z.infer<typeof Value>;

import * as z from 'zod/mini';
import { Filled, Span } from '../../content/span.ts';
import { inversions, isWhole } from './index.ts';

/** One event: `why` says when it was, or what it came after. */
const Entry = z.object({
	id: z.string(),
	text: Filled,
	why: Filled,
	span: z.nullable(Span)
});
export type Entry = z.infer<typeof Entry>;

/**
 * Three to five events to put in order. `entries` stand in the right order; `start` is the order in which a reader
 * finds them, never the right one, so that an order left alone is never an answer.
 */
export const OrderingItem = z
	.object({
		format: z.literal('ordering'),
		entries: z.array(Entry).check(z.minLength(3), z.maxLength(5)),
		start: z.array(z.string())
	})
	.check(
		z.refine(({ entries, start }) => isWhole(entries, start) && inversions(entries, start) > 0, {
			message: 'must have every entry once, in an order that is not the right one',
			path: ['start']
		})
	);
export type OrderingItem = z.infer<typeof OrderingItem>;

/** The ids in the order that the reader gave them; nothing until the first move. */
export const OrderingResponse = z.object({ order: z.array(z.string()) });
export type OrderingResponse = z.infer<typeof OrderingResponse>;

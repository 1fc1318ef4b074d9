import * as z from 'zod/mini';
import { Filled, Span } from '../../content/passage.ts';
import { defineFormat } from '../format.ts';
import { scored, UNANSWERED } from '../score.ts';

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
type Entries = readonly Entry[];
/** The ids in the order that the reader gave them; nothing until the first move. */
export const OrderingResponse = z.object({ order: z.array(z.string()) });

/**
 * Ordering: pairs that stand the right way round less pairs that do not, over all pairs, not below nothing: Kendall’s
 * tau (1938, Biometrika 30), which looks at the order alone. Counting right places instead would give nothing to
 * somebody who puts one event last and all the others right. Chance is at most three in ten.
 */
export const ordering = defineFormat('ordering', {
	item: OrderingItem,
	response: OrderingResponse,
	instruction: () => 'They are not in order yet. Move them, the first one to the top.',
	blank: () => ({ order: [] }),
	key: ({ entries }) => ({ order: entries.map(({ id }) => id) }),
	offers: 'nothing',
	options: () => [],
	texts: ({ entries }) => entries.map(({ text }) => text),
	reasons: ({ entries }) => entries.map(({ why }) => why),
	spans: ({ entries }) => entries.flatMap(({ span }) => span ?? []),
	answer: ({ entries }) => inWords(entries),
	describe: ({ entries }, { order }) =>
		isWhole(entries, order) ? inWords(inOrder(entries, order)) : undefined,
	/** Once for each neighbour pair that stands the wrong way round. */
	errors({ entries }, { order }) {
		if (!isWhole(entries, order)) return [];
		const places = inOrder(entries, order).map((entry) => entries.indexOf(entry));
		return places.flatMap((place, at) =>
			place < (places[at - 1] ?? 0) ? ['relation-reversed' as const] : []
		);
	},
	sources: ({ entries }) =>
		entries.flatMap(({ span }, index) => (span ? [{ span, label: String(index + 1) }] : [])),
	shuffle(item, shuffle) {
		const ids = item.entries.map(({ id }) => id);
		const start = shuffle(ids);
		return { ...item, start: inversions(item.entries, start) > 0 ? start : start.toReversed() };
	},
	chance: () => 3 / 10,
	score({ entries }, { order }) {
		if (!isWhole(entries, order)) return UNANSWERED;
		const pairs = pairsOf(entries);
		return scored(Math.max(0, (pairs - 2 * inversions(entries, order)) / pairs));
	}
});

export const pairsOf = (entries: Entries): number => (entries.length * (entries.length - 1)) / 2;

/** How many pairs stand the wrong way round. */
export function inversions(entries: Entries, order: readonly string[]): number {
	const places = inOrder(entries, order).map((entry) => entries.indexOf(entry));
	return places.reduce(
		(sum, place, at) => sum + places.slice(at + 1).filter((later) => later < place).length,
		0
	);
}

export const inOrder = (entries: Entries, order: readonly string[]): Entry[] =>
	order.flatMap((id) => entries.filter((entry) => entry.id === id));

export const isWhole = (entries: Entries, order: readonly string[]): boolean =>
	order.length === entries.length && new Set(inOrder(entries, order)).size === entries.length;

const inWords = (entries: Entries): string =>
	entries.map(({ text }, index) => `${index + 1}. ${text.replace(/\.$/, '')}`).join('; ');

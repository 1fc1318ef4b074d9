import { defineFormat } from '../format.ts';
import { scored, UNANSWERED } from '../score.ts';
import type { Entry, OrderingItem, OrderingResponse } from './schema.ts';

export type { OrderingItem, Entry };

type Entries = readonly Entry[];
/**
 * Ordering: pairs that stand the right way round less pairs that do not, over all pairs, not below nothing: Kendall’s
 * tau (1938, Biometrika 30), which looks at the order alone. Counting right places instead would give nothing to
 * somebody who puts one event last and all the others right. Chance is at most three in ten.
 */
export const ordering = defineFormat<OrderingItem, OrderingResponse>('ordering', {
	instruction: (_item, words) => words.putInOrder,
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

import { expect, test } from 'vitest';
import { makeRandom } from '../../random.ts';
import { answerOf, describe, errorsIn, score, shuffleItem } from '../index.ts';
import { formatLaws } from '../laws.ts';
import { examples, four, three } from './examples.ts';
import { OrderingItem } from './schema.ts';

formatLaws('ordering', examples, {
	guesses: ({ start }) => orders(start).map((order) => ({ order })),
	lazy: ({ entries }) => [{ order: entries.map(({ id }) => id).toReversed() }],
	// Two neighbours that stand the right way round change places.
	worse: (_item, { order }) =>
		order.flatMap((id, at) => {
			const next = order[at + 1];
			return next !== undefined && id < next
				? [{ order: [...order.slice(0, at), next, id, ...order.slice(at + 2)] }]
				: [];
		}),
	unfinished: ({ start }) => [
		{ order: start.slice(1) },
		{ order: [...start.slice(1), start[1] ?? ''] },
		{ order: [...start, 'z'] }
	]
});

test.each([
	['abcd', 1],
	['abdc', 4 / 6],
	['badc', 2 / 6],
	['bcda', 0],
	['dcba', 0]
])('%s earns %f: right pairs less wrong pairs', (order, earned) => {
	const result = score(four, { order: [...order] });
	expect(result.status === 'scored' ? result.earned : undefined).toBeCloseTo(earned);
});

test('each neighbour pair the wrong way round counts as one error', () => {
	const errors = (order: string) => errorsIn(four, { order: [...order] });
	expect(errors('badc')).toEqual(['relation-reversed', 'relation-reversed']);
	expect(errors('bcda')).toEqual(['relation-reversed']);
	expect(describe(four, { order: [...'bacd'] })).toBe('1. Event b; 2. Event a; 3. Event c; 4. Event d');
	expect(answerOf(three)).toBe('1. Event a; 2. Event b; 3. Event c');
});

test('it never starts in the right order, whatever the seed', () => {
	const starts = Array.from({ length: 60 }, (_, seed) => {
		const item = shuffleItem(three, makeRandom(String(seed)).shuffle);
		expect(OrderingItem.parse(item)).toEqual(item);
		return item.start.join('');
	});
	expect(new Set(starts)).toEqual(new Set(['acb', 'bac', 'bca', 'cab', 'cba']));
	expect(OrderingItem.safeParse({ ...three, start: ['a', 'b', 'c'] }).success).toBe(false);
	expect(OrderingItem.safeParse({ ...three, start: ['b', 'a'] }).success).toBe(false);
});

function orders(ids: readonly string[]): string[][] {
	if (ids.length === 0) return [[]];
	return ids.flatMap((id) => orders(ids.filter((other) => other !== id)).map((rest) => [id, ...rest]));
}

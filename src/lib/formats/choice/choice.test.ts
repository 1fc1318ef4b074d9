import { expect, test } from 'vitest';
import { makeRandom } from '../../random.ts';
import { score, shuffleItem } from '../index.ts';
import { formatLaws } from '../laws.ts';
import { examples, names, numbers } from './examples.ts';

formatLaws('choice', examples, {
	guesses: ({ options }) => options.map(({ id }) => ({ chosen: id })),
	unfinished: () => [{ chosen: 'z' }]
});

test('a wrong option earns nothing and costs nothing', () => {
	expect(score(numbers, { chosen: 'a' })).toEqual({ status: 'scored', earned: 0, possible: 1 });
});

test('an option that is not on offer is no answer', () => {
	expect(score(numbers, { chosen: 'z' })).toEqual({ status: 'unanswered' });
});

test('numbers keep their order, names are shuffled', () => {
	const orders = ['1', '2', '3', '4', '5'].map((seed) => ({
		numbers: shuffleItem(numbers, makeRandom(seed).shuffle),
		names: shuffleItem(names, makeRandom(seed).shuffle)
	}));
	for (const shuffled of orders) expect(shuffled.numbers).toEqual(numbers);
	expect(new Set(orders.map((shuffled) => JSON.stringify(shuffled.names))).size).toBeGreaterThan(1);
});

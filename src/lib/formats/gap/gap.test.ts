import { expect, test } from 'vitest';
import { makeRandom } from '../../random.ts';
import { answerOf, errorsIn, frameOf, score, shuffleItem, textsOf } from '../index.ts';
import { formatLaws } from '../laws.ts';
import { atTheStart, examples, inTheMiddle } from './examples.ts';
import { GapItem } from './schema.ts';

formatLaws('gap', examples, {
	guesses: ({ options }) => options.map(({ id }) => ({ chosen: id })),
	unfinished: () => [{ chosen: 'z' }]
});

test('wrong words earn nothing, and are named by their error', () => {
	expect(score(atTheStart, { chosen: 'a' })).toEqual({ status: 'scored', earned: 0, possible: 1 });
	expect(errorsIn(atTheStart, { chosen: 'a' })).toEqual(['number-of-something-else']);
	expect(answerOf(atTheStart)).toBe('Five');
});

test('what a reader sees is the whole sentence, filled in each way', () => {
	expect(textsOf(atTheStart)).toEqual([
		'Two lorries fell into the river.',
		'Five lorries fell into the river.',
		'Nine lorries fell into the river.'
	]);
});

test('in words, the sentence stands with its gap', () => {
	expect(frameOf(atTheStart)).toBe('“____ lorries fell into the river.”');
});

test('numbers keep their order, names are shuffled', () => {
	const ids = (item: GapItem) => item.options.map(({ id }) => id).join();
	const seeds = ['1', '2', '3', '4', '5'].map((seed) => makeRandom(seed).shuffle);
	expect(new Set(seeds.map((shuffle) => ids(shuffleItem(atTheStart, shuffle)))).size).toBe(1);
	expect(new Set(seeds.map((shuffle) => ids(shuffleItem(inTheMiddle, shuffle)))).size).toBeGreaterThan(1);
});

test('a gap with nothing around it is no item', () => {
	expect(GapItem.safeParse({ ...atTheStart, after: ' ' }).success).toBe(false);
});

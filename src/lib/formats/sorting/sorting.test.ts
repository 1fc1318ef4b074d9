import { expect, test } from 'vitest';
import { makeRandom } from '../../random.ts';
import { errorsIn, rowsOf, score, shuffleItem } from '../index.ts';
import { formatLaws } from '../laws.ts';
import { answers, rowReaders } from '../row-examples.ts';
import { examples, six, three, two } from './examples.ts';

formatLaws('sorting', examples, rowReaders);

test.each([
	[six, 'cceeaa', 1],
	[six, 'cceeae', 0.75],
	[six, 'cceeec', 0.5],
	[six, 'cececa', 0.25],
	[six, 'ceccca', 0],
	[two, 'ceee', 0.5],
	[two, 'eeee', 0],
	[three, 'cec', 0.5]
])('of %j, sorted as %s, earns %f', (item, given, earned) => {
	expect(score(item, { chosen: answers(given) })).toEqual({ status: 'scored', earned, possible: 1 });
});

test('every entry in a wrong group counts as an error', () => {
	expect(errorsIn(six, { chosen: answers('cccccc') })).toHaveLength(4);
});

test('entries are shuffled, groups keep their order', () => {
	const shuffled = ['1', '2', '3', '4'].map((seed) => rowsOf(shuffleItem(six, makeRandom(seed).shuffle)));
	expect(new Set(shuffled.map((rows) => rows.map(({ id }) => id).join())).size).toBeGreaterThan(1);
	for (const rows of shuffled)
		for (const { options } of rows) expect(options.map(({ id }) => id)).toEqual(['c', 'e', 'a']);
});

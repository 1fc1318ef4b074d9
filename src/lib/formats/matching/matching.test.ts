import { expect, test } from 'vitest';
import { makeRandom } from '../../random.ts';
import { answerOf, chanceOf, describe, errorsIn, rowsOf, score, shuffleItem, sourcesFor } from '../index.ts';
import { formatLaws } from '../laws.ts';
import { answers, rowReaders } from '../row-examples.ts';
import { allOnce, examples, oneTwice } from './examples.ts';
import { MatchingItem } from './schema.ts';

formatLaws('matching', examples, rowReaders);

const earned = (item: (typeof examples)[number], given: string) => {
	const result = score(item, { chosen: answers(given) });
	return result.status === 'scored' ? result.earned : undefined;
};

test('what is right beyond the same answer everywhere earns its share', () => {
	expect([...'abc'].map((id) => earned(allOnce, id.repeat(3)))).toEqual([0, 0, 0]);
	expect(earned(allOnce, 'abb')).toBe(0.5);
	expect(earned(oneTwice, 'abbc')).toBe(0.5);
	expect(earned(oneTwice, 'abcc')).toBe(0);
});

test('using every answer once, in any order, earns no more than chance', () => {
	for (const item of examples) {
		const { rows } = item;
		const ids = rows[0]?.options.map(({ id }) => id) ?? [];
		const points = orders(ids).map((order) => earned(item, order.slice(0, rows.length).join('')) ?? 0);
		expect(points.reduce((sum, one) => sum + one, 0) / points.length).toBeLessThanOrEqual(chanceOf(item));
	}
});

test('every wrong pair is named by its error, and leads to its place under the number of its row', () => {
	const response = { chosen: answers('bba') };
	expect(errorsIn(allOnce, response)).toEqual(['certainty-raised', 'certainty-raised']);
	expect(new Set(sourcesFor(allOnce, response).map(({ label }) => label))).toEqual(new Set(['1', '2', '3']));
	expect(describe(allOnce, response)).toBe(
		'Statement 1: Group b; Statement 2: Group b; Statement 3: Group a'
	);
	expect(answerOf(allOnce)).toContain('Statement 3: Group c');
});

test('the answers stand in the same order for every statement, also when shuffled', () => {
	const shuffled = ['1', '2', '3', '4'].map((seed) => shuffleItem(allOnce, makeRandom(seed).shuffle));
	for (const item of shuffled) expect(MatchingItem.parse(item)).toEqual(item);
	const orders = shuffled.map((item) =>
		rowsOf(item)[0]
			?.options.map(({ id }) => id)
			.join('')
	);
	expect(new Set(orders).size).toBeGreaterThan(1);
});

test('one answer for all statements, or another list of answers in one of them, is no item', () => {
	const { rows } = allOnce;
	const same = rows.map((row) => ({ ...row, options: rows[0]?.options }));
	expect(MatchingItem.safeParse({ ...allOnce, rows: same }).success).toBe(false);
	const fewer = rows.map((row, index) => (index === 0 ? { ...row, options: row.options.slice(0, 2) } : row));
	expect(MatchingItem.safeParse({ ...allOnce, rows: fewer }).success).toBe(false);
});

function orders(ids: readonly string[]): string[][] {
	if (ids.length === 0) return [[]];
	return ids.flatMap((id) => orders(ids.filter((other) => other !== id)).map((rest) => [id, ...rest]));
}

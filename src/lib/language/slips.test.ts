import { expect, test } from 'vitest';
import { countSlips, slipsAllowed } from './slips.ts';

test.each([
	['korea', 'korea', 0],
	['korea', 'koera', 1],
	['korea', 'kora', 1],
	['korea', 'koorea', 1],
	['korea', 'kores', 1],
	['intelligence', 'inteligense', 2],
	['iran', 'iraq', 1],
	['austria', 'australia', 2],
	['', 'abc', 3],
	['ca', 'abc', 3]
])('from %s to %s it takes %i slips, either way', (a, b, slips) => {
	expect(countSlips(a, b)).toBe(slips);
	expect(countSlips(b, a)).toBe(slips);
});

test('one slip from five letters, two from nine', () => {
	expect(['iran', 'korea', 'december', 'intelligence'].map(slipsAllowed)).toEqual([0, 1, 1, 2]);
	expect(slipsAllowed('australia')).toBe(2);
});

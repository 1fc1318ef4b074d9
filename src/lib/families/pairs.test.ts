import { expect, test } from 'vitest';
import { pairs } from './pairs.ts';

test('values go two by two, and one that is left over has no pair', () => {
	expect(pairs([1, 2, 3, 4, 5])).toEqual([
		[1, 2],
		[3, 4]
	]);
	expect(pairs([1])).toEqual([]);
});

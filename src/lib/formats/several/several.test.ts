import { expect, test } from 'vitest';
import { choose, describe, errorsIn, score } from '../index.ts';
import { formatLaws } from '../laws.ts';
import { examples, fourOfSix, twoOfFive, twoOfFour } from './examples.ts';
import { SeveralItem } from './schema.ts';

const without = (ids: readonly string[], gone: string) => ids.filter((id) => id !== gone);

formatLaws('several', examples, {
	// Every way to choose one or more.
	guesses: ({ options }) =>
		Array.from({ length: 2 ** options.length - 1 }, (_, bits) => ({
			chosen: options.flatMap(({ id }, at) => ((bits + 1) & (1 << at) ? [id] : []))
		})),
	lazy: ({ options }) => [{ chosen: options.map(({ id }) => id) }],
	worse: ({ options }, { chosen }) =>
		options.flatMap(({ id, correct }) => {
			if (correct) return chosen.includes(id) ? [{ chosen: without(chosen, id) }] : [];
			return chosen.includes(id) ? [] : [{ chosen: [...chosen, id] }];
		}),
	unfinished: () => [{ chosen: ['z'] }]
});

const earned = (item: (typeof examples)[number], ...chosen: string[]) => {
	const result = score(item, { chosen });
	return result.status === 'scored' ? result.earned : undefined;
};

test('with as many right as wrong options, it is right minus wrong', () => {
	expect(earned(twoOfFour, 'a')).toBe(0.5);
	expect(earned(twoOfFour, 'a', 'b', 'c')).toBe(0.5);
	expect(earned(twoOfFour, 'a', 'c')).toBe(0);
	expect(earned(twoOfFour, 'c')).toBe(0);
});

test('a wrong one among few costs more than one among many', () => {
	expect(earned(fourOfSix, 'a', 'b', 'c', 'd', 'e')).toBe(0.5);
	expect(earned(twoOfFive, 'a', 'b', 'c')).toBeCloseTo(2 / 3);
});

test('a wrong choice is named by its error, a right one left out as overlooked', () => {
	expect(errorsIn(twoOfFour, { chosen: ['a', 'c'] })).toEqual(['wrong-actor', 'overlooked']);
	expect(describe(twoOfFour, { chosen: ['c', 'a'] })).toBe('Fact a; Fact c');
});

test('a key press puts an option in, and takes it out again', () => {
	expect(choose(twoOfFour, { chosen: ['a'] }, 'c')).toEqual({ chosen: ['a', 'c'] });
	expect(choose(twoOfFour, { chosen: ['a', 'c'] }, 'a')).toEqual({ chosen: ['c'] });
});

test('one right answer, or one wrong one, is not enough for an item', () => {
	const { options } = fourOfSix;
	expect(SeveralItem.safeParse({ ...fourOfSix, options: options.slice(0, 5) }).success).toBe(false);
	expect(SeveralItem.safeParse({ ...twoOfFour, options: options.slice(2) }).success).toBe(true);
	expect(SeveralItem.safeParse({ ...twoOfFive, options: twoOfFive.options.slice(1) }).success).toBe(false);
});

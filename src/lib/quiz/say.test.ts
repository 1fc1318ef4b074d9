import { expect, test } from 'vitest';
import { sayMark, sayPoints } from './say.ts';

const mark = (earned: number, possible: number, right: number) => ({
	earned,
	possible,
	right,
	bySkill: [],
	errors: [],
	missed: []
});

test.each([
	[7, '7'],
	[2.5, '2.5'],
	[2 / 3, '0.7'],
	[1 / 3 + 1 / 3 + 1 / 3, '1']
])('%f points are said as %s', (points, said) => {
	expect(sayPoints(points)).toBe(said);
});

test('whole answers are counted as right ones, anything else in points', () => {
	expect(sayMark(mark(4, 5, 4), 5)).toEqual(['4', 'of 5 right']);
	expect(sayMark(mark(2.5, 10, 2), 10)).toEqual(['2.5', 'of 10 points']);
	// Two halves are no right answer, and a question may be worth two points.
	expect(sayMark(mark(1, 2, 0), 2)).toEqual(['1', 'of 2 points']);
	expect(sayMark(mark(6, 6, 5), 5)).toEqual(['6', 'of 6 points']);
});

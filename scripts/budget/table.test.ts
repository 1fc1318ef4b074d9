import { describe, expect, test } from 'vitest';
import { atMost, median, percentile, told, writeTable } from './table.ts';

describe('a budget', () => {
	test('is kept by what is just as much, and missed by more', () => {
		expect(atMost('JavaScript', 45, 45, 'kB', 1).isOver).toBe(false);
		expect(atMost('JavaScript', 45.1, 45, 'kB', 1).isOver).toBe(true);
	});

	test('is judged by the digits that are shown', () => {
		expect(atMost('JavaScript', 45.04, 45, 'kB', 1)).toMatchObject({ value: '45.0 kB', isOver: false });
	});

	test('of nothing says 0', () => {
		expect(atMost('Layout shift', 0.001, 0, '', 3)).toEqual({
			name: 'Layout shift',
			value: '0.001',
			budget: '0',
			isOver: true
		});
	});
});

test('the table says what is over, and does not judge what has no budget', () => {
	const lines = [atMost('Requests', 22, 20), atMost('JavaScript', 40, 45, 'kB'), told('Data', '9 kB')];
	expect(writeTable('Quiz', lines)).toBe(
		[
			'Quiz',
			'  Measure     Value  Budget',
			'  Requests       22  ≤ 20     OVER',
			'  JavaScript  40 kB  ≤ 45 kB  ok',
			'  Data         9 kB'
		].join('\n')
	);
});

test('the median is the one in the middle, or the mean of two', () => {
	expect(median([9, 1, 5])).toBe(5);
	expect(median([4, 1, 9, 2])).toBe(3);
	expect(() => median([])).toThrow('Nothing was measured');
});

test('a percentile is one of the numbers: so many percent are not above it', () => {
	const hundred = Array.from({ length: 100 }, (_, index) => index + 1);
	expect(percentile(hundred, 98)).toBe(98);
	expect(percentile(hundred, 100)).toBe(100);
	expect(percentile([3, 1, 2], 98)).toBe(3);
	expect(percentile([3, 1, 2], 0)).toBe(1);
	expect(() => percentile([], 98)).toThrow('Nothing was measured');
});

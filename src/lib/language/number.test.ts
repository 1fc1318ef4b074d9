import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inDigits, numberToText, parseNumbers } from './number.ts';

describe('numberToText', () => {
	it.each([
		[0, 'zero'],
		[2, 'two'],
		[9, 'nine'],
		[10, '10'],
		[600, '600'],
		[4700, '4,700'],
		[18000, '18,000'],
		[2.5, '2.5'],
		[1_000_000, '1 million'],
		[2_500_000, '2.5 million'],
		[1_234_567, '1,234,567'],
		[8_100_000_000, '8.1 billion']
	])('says %d as “%s”', (n, text) => {
		expect(numberToText(n)).toBe(text);
	});
});

describe('parseNumbers', () => {
	it.each([
		['About 18,000 soldiers, in two phases', [18000, 2]],
		['around 4,700, including 600', [4700, 600]],
		['2.5 percent of 40', [2.5, 40]],
		['thirty-one of fifty', [31, 50]],
		['twelve and thirteen', [12, 13]],
		['two hundred and five people', [205]],
		['two hundred and three hundred people', [200, 300]],
		['a hundred or a thousand', [100, 1000]],
		['two hundred and six thousand', [206000]],
		['one million two hundred thousand', [1200000]],
		['two million and three', [2000003]],
		['8.1 billion people', [8100000000]],
		['It cost 5 million and three schools were built.', [5000000, 3]],
		['two to three million', [2, 3000000]],
		['30 two-day trips', [30, 2]],
		['on 28 April 2025', [28, 2025]],
		['hundreds of nobody in particular', []],
		['', []]
	])('finds in “%s” the numbers %j', (text, numbers) => {
		expect(parseNumbers(text)).toEqual(numbers);
	});
	it('reads back whatever is written', () => {
		const number = fc.oneof(
			fc.nat({ max: 30 }),
			fc.nat({ max: 2_000_000_000 }),
			fc.nat({ max: 9_999 }).map((n) => n * 1e6),
			fc.nat({ max: 9_999 }).map((n) => n / 10)
		);
		fc.assert(
			fc.property(number, number, (one, other) => {
				const text = `From ${numberToText(one)} people to ${numberToText(other)}.`;
				expect(parseNumbers(text)).toEqual([one, other]);
			})
		);
	});
});

describe('inDigits', () => {
	it.each([
		['about two hundred and five soldiers', 'about 205 soldiers'],
		['seventeen of 4,700', '17 of 4700'],
		['two million people in twenty-five towns', '2000000 people in 25 towns'],
		['nobody was there', 'nobody was there'],
		['someone, tenants and hundreds', 'someone, tenants and hundreds']
	])('writes %s as %s', (text, digits) => {
		expect(inDigits(text)).toBe(digits);
	});
});

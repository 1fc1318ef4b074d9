import { describe, expect, it, test } from 'vitest';
import { answerOf, describe as describeAnswer, errorsIn, score, sourcesFor } from '../index.ts';
import { formatLaws } from '../laws.ts';
import { degrees, examples, soldiers, year } from './examples.ts';
import { NumberItem } from './schema.ts';
import { hasPointForThousands, readNumber, sayNumber } from './read.ts';

formatLaws('number', examples, {
	// Whole numbers up to ten times as large: all of them, or a thousand evenly spread.
	guesses: ({ value }) => {
		const step = Math.max(1, value / 100);
		return Array.from({ length: Math.ceil((10 * value) / step) }, (_, index) => ({
			typed: String(Math.round((index + 1) * step))
		}));
	},
	lazy: () => [{ typed: '0' }, { typed: '-4700' }],
	unfinished: () => [{ typed: '  ' }, { typed: 'many' }, { typed: '600 or 700' }]
});

describe('readNumber', () => {
	it.each([
		['4700', 4700],
		['4,700', 4700],
		['4 700', 4700],
		['4’700', 4700],
		['4\u00a0700', 4700],
		['1,234,567', 1234567],
		['12.5', 12.5],
		['12,5', 12.5],
		['about 600', 600],
		['600 soldiers', 600],
		['15%', 15],
		['four thousand seven hundred', 4700],
		['Two hundred and five', 205],
		['twenty-five', 25],
		['2 million', 2e6],
		['4.7k', 4700],
		['2bn', 2e9],
		['-5', -5],
		['four thousnd seven hunderd', 4700],
		['fourty', 40],
		['eigth', 8],
		['ninteen', 19],
		['two milion', 2e6],
		['4 thousands', 4000],
		['two millions', 2e6],
		['12 solders', 12]
	])('reads %s as %d', (typed, number) => {
		expect(readNumber(typed)).toBe(number);
	});
	it.each([
		'',
		'   ',
		'a lot',
		'600 or 700',
		'500-600',
		'1/2',
		'600 in 2024',
		'thousands',
		'the sixth',
		'thoosnd'
	])('reads no number in “%s”', (typed) => {
		expect(readNumber(typed)).toBeUndefined();
	});
});

test.each([
	[4700, 'soldiers', '4,700 soldiers'],
	[12.5, '%', '12.5%'],
	[1994, '', '1994'],
	[4700, '', '4,700'],
	[0.1 + 0.2, 'km', '0.3 km']
])('%d with “%s” is shown as %s', (value, unit, said) => {
	expect(sayNumber(value, unit)).toBe(said);
});

test('a point that stands where others have a comma is noticed', () => {
	expect(['4.700', '1.234.567', '12.000 men'].map(hasPointForThousands)).toEqual([true, true, true]);
	expect(['4.7', '4,700', '4.7000', '1999.500'].map(hasPointForThousands)).toEqual([
		false,
		false,
		false,
		false
	]);
});

const earned = (item: NumberItem & { format: 'number' }, typed: string) => {
	const result = score(item, { typed });
	return result.status === 'scored' ? result.earned : undefined;
};

test('what lies within the tolerance is right, at its edges too', () => {
	expect(['4465', '4700', 'about 4,935'].map((typed) => earned(soldiers, typed))).toEqual([1, 1, 1]);
	expect(['4464', '4936', '47'].map((typed) => earned(soldiers, typed))).toEqual([0, 0, 0]);
	expect(['1.4', '1.6', '1.7'].map((typed) => earned(degrees, typed))).toEqual([1, 1, 0]);
	expect(['1994', '1993'].map((typed) => earned(year, typed))).toEqual([1, 0]);
});

test('another number of the text is named by its error and shown; any other is not in the text', () => {
	expect(errorsIn(soldiers, { typed: 'six hundred' })).toEqual(['number-of-something-else']);
	expect(sourcesFor(soldiers, { typed: '600' })).toHaveLength(2);
	expect(errorsIn(soldiers, { typed: '601' })).toEqual(['number-not-in-text']);
	expect(describeAnswer(soldiers, { typed: 'six hundred' })).toBe('600 soldiers');
	expect(answerOf(soldiers)).toBe('4,700 soldiers');
});

test('a tolerance that takes in chance, or another number of the text, is no item', () => {
	expect(NumberItem.safeParse({ ...soldiers, tolerance: { share: 0.2 } }).success).toBe(false);
	expect(NumberItem.safeParse({ ...soldiers, tolerance: { by: 471 } }).success).toBe(false);
	const [first] = soldiers.near;
	expect(NumberItem.safeParse({ ...soldiers, near: [{ ...first, value: 4600 }] }).success).toBe(false);
});

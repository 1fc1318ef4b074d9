import { describe, expect, it } from 'vitest';
import { kindOf, numberOf, placeInOrder, prepositionOf } from './answer-kind.ts';

describe('kindOf', () => {
	it.each([
		['About 600', 'number'],
		['Two', 'number'],
		['At least 12 ships', 'number'],
		['About one in thirty', 'number'],
		['Two thirds', 'number'],
		['Half of them', 'number'],
		['On Monday', 'weekday'],
		['Since March', 'month'],
		['March 2025', 'month'],
		['In 2022', 'year'],
		['On 28 April 2025', 'date'],
		['For months', 'words'],
		['After the cremation', 'words'],
		['About 2,000 soldiers went home to their families', 'words'],
		['North Korea', 'words']
	])('reads %s as %s', (text, kind) => {
		expect(kindOf(text)).toBe(kind);
	});
});

describe('numberOf', () => {
	it('keeps the bound and the unit', () => {
		expect(numberOf('At least 1,200 ships')).toEqual({ value: 1200, bound: 'at least', unit: 'ships' });
		expect(numberOf('One in eight')).toEqual({ value: 1 / 8, bound: '', unit: '' });
		expect(numberOf('Three quarters')?.value).toBe(0.75);
	});
});

describe('placeInOrder', () => {
	it('puts days, months, years and dates on a line', () => {
		const inOrder = (...texts: string[]) => texts.map((text) => placeInOrder(text) ?? NaN);
		for (const places of [
			inOrder('On Monday', 'On Wednesday', 'On Sunday'),
			inOrder('December 2024', 'January 2025'),
			inOrder('In 2022', 'In 2024'),
			inOrder('30 April 2025', '1 May 2025'),
			inOrder('About 600', 'About 18,000')
		])
			expect(places).toEqual(places.toSorted((a, b) => a - b));
	});
});

describe('prepositionOf', () => {
	it('does not take “about 600” for a preposition', () => {
		expect(prepositionOf('About 600')).toBe('');
		expect(prepositionOf('In Kursk')).toBe('in');
		expect(prepositionOf('Kursk')).toBe('');
	});
});

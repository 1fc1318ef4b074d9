import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayOf, mondayOf, noonOf } from './days.ts';

test('midnight where the reader is begins a day, and noon belongs to it', () => {
	const midnight = new Date(2026, 2, 29).getTime();
	expect(dayOf(midnight)).toBe(dayOf(midnight - 1) + 1);
	fc.assert(fc.property(fc.integer({ min: 0, max: 60_000 }), (day) => dayOf(noonOf(day)) === day));
});

test('a week begins on its Monday', () => {
	fc.assert(
		fc.property(fc.integer({ min: 0, max: 60_000 }), (day) => {
			const monday = mondayOf(day);
			expect(new Date(noonOf(monday)).getDay()).toBe(1);
			expect(day - monday).toBeGreaterThanOrEqual(0);
			expect(day - monday).toBeLessThan(7);
		})
	);
});

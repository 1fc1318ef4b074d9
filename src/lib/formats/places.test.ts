import { describe, expect, it } from 'vitest';
import { movedTo, placeFor, stepAside, within } from './places.ts';

// Three entries, the second of them twice as high.
const list = [
	{ start: 0, end: 40 },
	{ start: 40, end: 120 },
	{ start: 120, end: 160 }
];

describe('placeFor', () => {
	it.each([
		[0, 0, 0],
		[0, 39, 0],
		[0, 41, 1],
		[0, 99, 1],
		[0, 101, 2],
		[0, 999, 2],
		[2, -39, 2],
		[2, -41, 1],
		[2, -101, 0],
		[1, -19, 1],
		[1, -21, 0],
		[1, 21, 2]
	])('number %d, dragged by %d, takes place %d', (from, by, to) => {
		expect(placeFor(list, from, by)).toBe(to);
	});
});

it('the others step aside by the height of what is dragged, and no others do', () => {
	const shifts = (from: number, to: number) => [0, 1, 2].map((place) => stepAside(list, from, to, place));
	expect(shifts(0, 2)).toEqual([0, -40, -40]);
	expect(shifts(1, 0)).toEqual([80, 0, 0]);
	expect(shifts(2, 1)).toEqual([0, 40, 0]);
	expect(shifts(1, 1)).toEqual([0, 0, 0]);
});

it('nothing is dragged out of its list', () => {
	expect([-99, -41, -7, 7, 99].map((by) => within(list, 1, by))).toEqual([-40, -40, -7, 7, 40]);
});

it('an entry moves and the rest keep their order', () => {
	expect(movedTo(['a', 'b', 'c'], 'a', 2)).toEqual(['b', 'c', 'a']);
	expect(movedTo(['a', 'b', 'c'], 'c', 0)).toEqual(['c', 'a', 'b']);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeRandom } from './random.ts';

const draw = (seed: string) => {
	const random = makeRandom(seed);
	return Array.from({ length: 20 }, () => random.int(1000));
};

test('the same seed gives the same stream, another seed another', () => {
	fc.assert(
		fc.property(fc.string(), (seed) => {
			expect(draw(seed)).toEqual(draw(seed));
		})
	);
	expect(draw('a')).not.toEqual(draw('b'));
});

test('a forked stream is its own: drawing from one shifts no other', () => {
	const untouched = makeRandom('quiz').fork('wording').int(1_000_000);
	const random = makeRandom('quiz');
	random.int(10);
	random.fork('options').int(10);
	expect(random.fork('wording').int(1_000_000)).toBe(untouched);
	expect(makeRandom('quiz').fork('order').int(1_000_000)).not.toBe(untouched);
});

test('shuffling keeps every value and leaves the list as it was', () => {
	fc.assert(
		fc.property(fc.array(fc.integer()), fc.string(), (values, seed) => {
			const before = [...values];
			expect(makeRandom(seed).shuffle(values).toSorted()).toEqual(values.toSorted());
			expect(values).toEqual(before);
		})
	);
});

test('every value is picked about as often as any other, whatever neighbouring seeds are called', () => {
	const counts = new Map<number, number>();
	for (let seed = 0; seed < 4000; seed++) {
		const first = makeRandom(`article/${seed}`).int(4);
		counts.set(first, (counts.get(first) ?? 0) + 1);
	}
	for (let value = 0; value < 4; value++) expect(Math.abs((counts.get(value) ?? 0) - 1000)).toBeLessThan(120);
});

test('nothing can be picked from nothing', () => {
	expect(makeRandom('x').pick([])).toBeUndefined();
});

import { expect, test } from 'vitest';
import { once, onceIn, oncePerText, oncePerTextIn } from './once.ts';

test('what is known of a thing is worked out once, also where there is nothing to know', () => {
	let works = 0;
	const size = once((list: readonly number[]) => {
		works++;
		return list[0];
	});
	const [full, empty] = [[1], []];
	expect([size(full), size(full), size(empty), size(empty)]).toEqual([1, 1, undefined, undefined]);
	expect(works).toBe(2);
});

test('a memory for texts forgets before it grows without end, and stays right', () => {
	const length = oncePerText((text) => text.length);
	const wrong: number[] = [];
	for (let n = 0; n < 50_000; n++) if (length(String(n)) !== String(n).length) wrong.push(n);
	expect(wrong).toEqual([]);
	expect(length('0')).toBe(1);
});

test('what a text is in one light is not taken for what it is in another', () => {
	let works = 0;
	const has = oncePerTextIn((text, words: readonly string[]) => {
		works++;
		return words.includes(text);
	});
	const [some, none] = [['bridge'], []];
	expect([has('bridge', some), has('bridge', none), has('bridge', some)]).toEqual([true, false, true]);
	expect(works).toBe(2);
});

test('the same holds of things, when each light is asked for in turn', () => {
	let works = 0;
	const sum = onceIn((one: { n: number }, other: { n: number }) => {
		works++;
		return one.n + other.n;
	});
	const [a, b, c] = [{ n: 1 }, { n: 10 }, { n: 100 }];
	expect([sum(a, b), sum(a, c), sum(a, b), sum(b, c), sum(a, c)]).toEqual([11, 101, 11, 110, 101]);
	expect(works).toBe(3);
});

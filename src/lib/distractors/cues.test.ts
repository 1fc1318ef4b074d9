import { expect, test } from 'vitest';
import { converging, credit, isTold, longest, mostInText, weigh } from './cues.ts';

const options = [
	'Lee said that soldiers died',
	'Lee said that ships sank',
	'Kim said that soldiers sank'
].map(weigh);

test('the option made of the parts of the others is the one that converging points at', () => {
	const scores = converging(['red car in Rome', 'red car in Oslo', 'blue car in Rome'].map(weigh), new Set());
	expect(isTold(scores, 0)).toBe(true);
	expect(isTold(scores, 1)).toBe(false);
});

test('a cue that cannot decide tells nothing and is right as often as chance', () => {
	expect(isTold([2, 2, 1], 0)).toBe(false);
	expect(isTold([0, 0, 0], 0)).toBe(false);
	expect(credit([2, 2, 1], 0)).toBe(0.5);
});

test('the longest option and the one with the most words of the text are found', () => {
	expect(longest(options, new Set())[0]).toBe('Lee said that soldiers died'.length);
	expect(mostInText(options, new Set(weigh('soldiers sank').words))).toEqual([1, 1, 2]);
});

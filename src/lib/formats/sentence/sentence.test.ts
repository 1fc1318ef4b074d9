import { expect, test } from 'vitest';
import { answerOf, describe, instructionOf, optionsOf, pickedSpans, pickingIn, score } from '../index.ts';
import english from '../../words/en/formats.ts';
import { formatLaws } from '../laws.ts';
import { one, two } from './examples.ts';

const pairs = (ids: readonly string[]) => ids.flatMap((a, at) => ids.slice(at + 1).map((b) => [a, b]));

formatLaws('sentence', [one, two], {
	guesses: (item) => {
		const ids = item.candidates.map(({ id }) => id);
		return (item === one ? ids.map((id) => [id]) : pairs(ids)).map((chosen) => ({ chosen }));
	},
	unfinished: (item) =>
		item === one ? [{ chosen: ['9'] }] : [{ chosen: ['1'] }, { chosen: ['0', '1', '3'] }]
});

test('another sentence earns nothing', () => {
	expect(score(one, { chosen: ['0'] })).toEqual({ status: 'scored', earned: 0, possible: 1 });
});

test('where it takes two sentences, one of them is not enough, and the order does not count', () => {
	expect(score(two, { chosen: ['3', '1'] })).toEqual({ status: 'scored', earned: 1, possible: 1 });
	expect(score(two, { chosen: ['1', '2'] })).toEqual({ status: 'scored', earned: 0, possible: 1 });
	expect(instructionOf(two, english)).toBe('Pick 2 sentences in the text.');
	expect(answerOf(two)).toBe('Five lorries got wet. … The city will build it again.');
	expect(describe(two, { chosen: ['2', '1'] })).toBe('Five lorries got wet. … Nobody knows why.');
});

test('a new single pick takes the place of the old one; of two, each is put in and taken out', () => {
	expect(pickingIn(one, { chosen: ['0'] })?.pick('2')).toEqual({ chosen: ['2'] });
	expect(pickingIn(two, { chosen: ['0'] })?.pick('2')).toEqual({ chosen: ['0', '2'] });
	expect(pickingIn(two, { chosen: ['0', '2'] })?.pick('0')).toEqual({ chosen: ['2'] });
	expect(pickedSpans(two, { chosen: ['2', '0'] }).map(({ quote }) => quote)).toEqual([
		'The bridge fell.',
		'Nobody knows why.'
	]);
});

test('it has no options: the whole text is on offer', () => {
	expect(optionsOf(one)).toEqual([]);
});

import { expect, it } from 'vitest';
import {
	exampleReading,
	numberQuestion,
	right,
	withOptions,
	withStem,
	wordQuestion,
	wrong
} from '../quality/examples.ts';
import type { Question } from '../question.ts';
import { commonestOpening, keyLengthRatio, keyVerbatimShare, repeatedWordings } from './wording.ts';

const bank = (...questions: Question[]) => [{ reading: exampleReading, questions }];

it('compares the length of the right answer with the mean of the wrong ones', () => {
	const longer = withOptions(right('abcdef'), wrong('ab'), wrong('abcd')); // 6 / 3
	const shorter = withOptions(right('ab'), wrong('abcd'), wrong('abcd')); // 2 / 4
	expect(keyLengthRatio(bank(longer))).toBe(2);
	expect(keyLengthRatio(bank(shorter))).toBe(0.5);
	expect(keyLengthRatio(bank(longer, shorter))).toBe(1.25);
});

it('finds right answers that stand in the text, leaving out names and numbers', () => {
	const copied = withOptions(right('Heavy traffic'), wrong('Rain'));
	const reworded = withOptions(right('Too many lorries'), wrong('Rain'));
	const name = withOptions(right('Ana Ruiz'), wrong('Tom Bolt'));
	expect(keyVerbatimShare(bank(copied))).toBe(1);
	expect(keyVerbatimShare(bank(copied, reworded, name, numberQuestion))).toBe(0.5);
	expect(keyVerbatimShare(bank(withOptions(right('traffic caused'), wrong('Rain'))))).toBe(1);
	expect(keyVerbatimShare(bank(withOptions(right('raffic caused'), wrong('Rain'))))).toBe(0);
});

it('finds the commonest beginning of a question', () => {
	const why: Question = { ...wordQuestion, stems: ['Why was it shut?'] };
	// “According to Ruiz, how many …” once; “What do the engineers …” twice.
	expect(commonestOpening(bank(wordQuestion, withStem('What else?'), numberQuestion, why))).toEqual({
		words: 'what do the',
		share: 0.5
	});
	expect(commonestOpening(bank())).toEqual({ words: '', share: 0 });
});

it('counts the questions that ask in the same words as another of their text', () => {
	const asking = (stem: string): Question => ({ ...wordQuestion, stems: [stem] });
	const [one, same, other] = [asking('What is it?'), asking('What is it?'), asking('Who is it?')];
	expect(repeatedWordings(bank(one, same, other, asking('Why?')))).toBe(0.5);
	expect(repeatedWordings([...bank(one), ...bank(same)])).toBe(0);
});

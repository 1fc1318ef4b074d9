import { describe, expect, it } from 'vitest';
import { exampleReading, right, verdictQuestion, withOptions, wrong } from '../quality/examples.ts';
import type { Question } from '../question.ts';
import {
	largestPartInText,
	longest,
	mostInText,
	mostLikeOthers,
	weigh,
	wordsInText
} from '../distractors/cues.ts';
import { guessRate } from './guessing.ts';

const bank = (...questions: Question[]) => [{ reading: exampleReading, questions }];

describe('pick the longest', () => {
	const longestIsKey = withOptions(right('aaaa'), wrong('b'), wrong('c'), wrong('d'));
	const keyTiesWithOne = withOptions(right('aaaa'), wrong('bbbb'), wrong('c'), wrong('d'));
	const keyIsShort = withOptions(right('a'), wrong('bb'), wrong('cc'), wrong('d'));

	it('is right once, half right in a tie, and wrong once', () => {
		expect(guessRate(bank(longestIsKey), longest)).toBe(1);
		expect(guessRate(bank(keyTiesWithOne), longest)).toBe(0.5);
		expect(guessRate(bank(keyIsShort), longest)).toBe(0);
		expect(guessRate(bank(longestIsKey, keyTiesWithOne, keyIsShort), longest)).toBe(0.5);
	});

	it('is as good as chance where all are alike', () => {
		expect(guessRate(bank(withOptions(right('a'), wrong('b'), wrong('c'), wrong('d'))), longest)).toBe(0.25);
	});

	it('looks at single choices with four options alone', () => {
		const three = withOptions(right('aaaa'), wrong('b'), wrong('c'));
		expect(guessRate(bank(three, verdictQuestion, keyIsShort), longest)).toBe(0);
		expect(guessRate(bank(three), longest)).toBe(0);
	});
});

describe('pick what is most in the text', () => {
	// The text has “heavy”, “traffic”, “bridge” and “cracks”, but no “snow”, “age” or “old age”.
	const question = withOptions(
		right('Heavy traffic'),
		wrong('Cracks'),
		wrong('Heavy snow and wind on the bridge'),
		wrong('Age')
	);

	it('counts words in common, or their share', () => {
		const inText = wordsInText(exampleReading.passage);
		expect(mostInText(optionsIn(question), inText)).toEqual([2, 1, 2, 0]);
		expect(largestPartInText(optionsIn(question), inText)).toEqual([1, 1, 0.5, 0]);
	});

	it('shares the credit between equals', () => {
		expect(guessRate(bank(question), mostInText)).toBe(0.5);
		expect(guessRate(bank(question), largestPartInText)).toBe(0.5);
	});
});

describe('pick what is most like the others', () => {
	it('counts the words that an option has in common with each other option', () => {
		const question = withOptions(
			right('Heavy traffic'),
			wrong('Heavy rain'),
			wrong('Light traffic'),
			wrong('Old age')
		);
		expect(mostLikeOthers(optionsIn(question), new Set())).toEqual([2, 1, 1, 0]);
		expect(guessRate(bank(question), mostLikeOthers)).toBe(1);
	});
});

const optionsIn = ({ item }: Question) =>
	item.format === 'choice' ? item.options.map(({ text }) => weigh(text)) : [];

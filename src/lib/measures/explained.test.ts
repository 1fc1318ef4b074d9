import { expect, it } from 'vitest';
import { exampleReading, right, soundQuestions, withOptions, withStem, wrong } from '../quality/examples.ts';
import type { Question } from '../question.ts';
import { doubtfulKeys, flawlessShare, ownReasonShare, placedShare } from './explained.ts';

const bank = (...questions: Question[]) => [{ reading: exampleReading, questions }];

it('gives the share of questions without a flaw', () => {
	expect(flawlessShare(bank(...soundQuestions))).toBe(1);
	expect(flawlessShare(bank(...soundQuestions, withStem('No question')))).toBe(0.8); // 4 of 5
});

it('gives the share of options with a reason that no other has', () => {
	const shared = withOptions(
		right('Rain', 'It rained.'),
		wrong('Heat', 'Not so.'),
		wrong('Age', 'Not so.'),
		wrong('Ice', 'No ice.')
	);
	expect(ownReasonShare(bank(shared))).toBe(0.5); // the first and the last of four
});

it('gives the share of wrong options that have a place or are said to have none', () => {
	const question = withOptions(
		right('Rain'),
		wrong('Heat', 'Heat is nowhere in the text.'),
		wrong('Age', 'Old age would be a guess.'),
		{ ...wrong('Ice', 'Ice would be a guess.'), span: { quote: 'The', start: 0, end: 3 } },
		wrong('Wind', 'No wind and no storm are mentioned.')
	);
	expect(placedShare(bank(question))).toBe(0.75);
});

it('counts questions of which two answers could be defended', () => {
	const twice = withOptions(right('Rain'), wrong('The rain'), wrong('Heat'));
	const alias = withOptions(right('Ana Ruiz'), wrong('The mayor'), wrong('Tom Bolt'));
	const part = withOptions(right('Traffic'), wrong('Heavy traffic'), wrong('Ice'));
	expect(doubtfulKeys(bank(...soundQuestions))).toBe(0);
	expect(doubtfulKeys(bank(...soundQuestions, twice, alias, part))).toBe(3);
});

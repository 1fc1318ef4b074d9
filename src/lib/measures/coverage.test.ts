import { expect, it } from 'vitest';
import {
	exampleReading,
	numberQuestion,
	right,
	soundQuestions,
	withOptions,
	wordQuestion,
	wrong
} from '../quality/examples.ts';
import type { Question } from '../question.ts';
import {
	centralFactsShare,
	countBy,
	factsShare,
	keyPositions,
	paragraphNumber,
	sentencesShare
} from './coverage.ts';

const bank = (...questions: Question[]) => [{ reading: exampleReading, questions }];
const asking = (fact: string, stem: string): Question => ({ ...wordQuestion, facts: [fact], stems: [stem] });

it('wants two different questions for each central fact', () => {
	// Of four facts, “closed” and “lorries” are central.
	const one = asking('closed', 'When was the bridge shut?');
	const other = asking('closed', 'On which day was the bridge shut?');
	expect(centralFactsShare(bank(one))).toBe(0);
	expect(centralFactsShare(bank(one, one))).toBe(0);
	expect(centralFactsShare(bank(one, other))).toBe(0.5);
	expect(centralFactsShare(bank(one, other, numberQuestion, asking('lorries', 'Who counted?')))).toBe(1);
});

it('gives the share of facts and sentences that are asked about', () => {
	// The sound questions ask about “lorries”, “cause” twice, and “repairs”: three of four facts,
	// and the second, third and fourth of five sentences.
	expect(factsShare(bank(...soundQuestions))).toBe(0.75);
	expect(sentencesShare(bank(...soundQuestions))).toBe(0.6);
});

it('counts questions by what they have in common', () => {
	expect(countBy(bank(...soundQuestions), ({ item }) => item.format)).toEqual({
		choice: 2,
		verdict: 1,
		sentence: 1
	});
	expect(countBy(bank(...soundQuestions), paragraphNumber)).toEqual({ 1: 1, 2: 3 });
});

it('counts where the right answer stands among four', () => {
	const three = withOptions(right('Rain'), wrong('Heat'), wrong('Age'));
	expect(keyPositions(bank(numberQuestion, wordQuestion, wordQuestion, three))).toEqual([0, 2, 1, 0]);
});

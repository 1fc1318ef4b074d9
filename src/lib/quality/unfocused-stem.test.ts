import { describe, expect, it } from 'vitest';
import {
	exampleReading,
	wordQuestion,
	verdictQuestion,
	sentenceQuestion,
	withStem,
	withStatement
} from './examples.ts';
import { unfocusedStem } from './unfocused-stem.ts';

describe('unfocused-stem', () => {
	it.each([
		{
			title: 'an unfinished sentence',
			question: withStem('The engineers believe that'),
			says: 'question mark'
		},
		{
			title: 'a question without a question word',
			question: withStem('Was the bridge damaged?'),
			says: 'no question word'
		},
		{
			title: 'a statement to judge that asks',
			question: withStatement('Will the repairs take long?'),
			says: 'full stop'
		},
		{
			title: 'a statement without its full stop',
			question: withStatement('The repairs will take long'),
			says: 'full stop'
		}
	])('rejects $title', ({ question, says }) => {
		expect(unfocusedStem.judge(question, exampleReading)).toContain(says);
	});

	it.each([
		{ title: 'a whole question', question: wordQuestion },
		{ title: 'a statement', question: verdictQuestion },
		{ title: 'a question inside a question', question: sentenceQuestion },
		{
			title: 'an order to find a sentence',
			question: {
				...sentenceQuestion,
				stems: ['Find the sentence that answers: “What was behind the damage?”']
			}
		}
	])('accepts $title', ({ question }) => {
		expect(unfocusedStem.judge(question, exampleReading)).toBeUndefined();
	});
});

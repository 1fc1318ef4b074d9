import { describe, expect, it } from 'vitest';
import { exampleReading, withStem, withStatement } from './examples.ts';
import { negativeStem } from './negative-stem.ts';

describe('negative-stem', () => {
	it.each([
		{
			title: 'a question with “not”',
			question: withStem('What do the engineers not believe?'),
			says: 'asks with “not”'
		},
		{
			title: 'a question with “except”',
			question: withStem('Everything was behind the damage except what?'),
			says: 'asks with “except”'
		},
		{ title: '“didn’t”', question: withStem('What didn’t the engineers say?'), says: 'asks with' }
	])('rejects $title', ({ question, says }) => {
		expect(negativeStem.judge(question, exampleReading)).toContain(says);
	});

	it.each([
		{ title: '“not” in what somebody says', question: withStem('Who says that the bridge was not safe?') },
		{ title: '“at least”', question: withStem('What took at least two years?') },
		{ title: '“no” inside another word', question: withStem('What do the engineers know now?') },
		{
			title: 'a text that negates too',
			question: {
				...withStem('What did nobody suffer?'),
				evidence: [{ quote: 'Nobody was hurt.', start: 0, end: 16 }]
			}
		},
		{ title: 'a negative statement to judge', question: withStatement('The repairs will not take long.') }
	])('accepts $title', ({ question }) => {
		expect(negativeStem.judge(question, exampleReading)).toBeUndefined();
	});
});

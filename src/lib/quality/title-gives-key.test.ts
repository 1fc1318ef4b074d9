import { describe, expect, it } from 'vitest';
import { exampleReading, right, wrong, wordQuestion, withOptions } from './examples.ts';
import { titleGivesKey } from './title-gives-key.ts';

describe('title-gives-key', () => {
	it.each([
		{
			title: 'an answer that the title has, about what the title says',
			question: { ...withOptions(right('A bridge'), wrong('A road')), stems: ['What is the town without?'] },
			says: 'is enough to answer'
		}
	])('rejects $title', ({ question, says }) => {
		expect(titleGivesKey.judge(question, exampleReading)).toContain(says);
	});

	it.each([
		{
			title: 'an answer that the title has, about something else',
			question: { ...withOptions(right('A bridge'), wrong('A road')), stems: ['What had cracks?'] }
		},
		{
			title: 'a wrong answer in the title too',
			question: { ...withOptions(right('A bridge'), wrong('A town')), stems: ['What is the town without?'] }
		},
		{ title: 'an answer that is not in it', question: wordQuestion }
	])('accepts $title', ({ question }) => {
		expect(titleGivesKey.judge(question, exampleReading)).toBeUndefined();
	});
});

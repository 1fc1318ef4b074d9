import { describe, expect, it } from 'vitest';
import { exampleReading, numberQuestion, verdictQuestion, withStem } from './examples.ts';
import { stemGivesKey } from './stem-gives-key.ts';

describe('stem-gives-key', () => {
	it.each([
		{
			title: 'the words of the answer',
			question: withStem('What did the heavy lorry traffic do?'),
			says: 'already says the answer'
		},
		{
			title: 'its number',
			question: { ...numberQuestion, stems: ['How many of the 300 lorries crossed?'] },
			says: 'already says the answer'
		}
	])('rejects $title', ({ question, says }) => {
		expect(stemGivesKey.judge(question, exampleReading)).toContain(says);
	});

	it.each([
		{ title: 'one word of two', question: withStem('What heavy thing was behind the damage?') },
		{
			title: 'another number',
			question: { ...numberQuestion, stems: ['How many lorries crossed in 2025?'] }
		},
		{ title: 'a verdict', question: verdictQuestion }
	])('accepts $title', ({ question }) => {
		expect(stemGivesKey.judge(question, exampleReading)).toBeUndefined();
	});
});

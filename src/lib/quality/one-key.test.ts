import { describe, expect, it } from 'vitest';
import { exampleReading, right, wrong, verdictQuestion, sentenceQuestion, withOptions } from './examples.ts';
import { oneKey } from './one-key.ts';

describe('one-key', () => {
	it.each([
		{
			title: 'two right options',
			question: withOptions(right('Rain'), right('Heat'), wrong('Age')),
			says: '2 are marked'
		},
		{
			title: 'no right option',
			question: withOptions(wrong('Rain'), wrong('Heat'), wrong('Age')),
			says: '0 are marked'
		},
		{
			title: 'another name for the right answer',
			question: withOptions(right('Ana Ruiz'), wrong('The mayor'), wrong('Tom Bolt')),
			says: 'another name'
		}
	])('rejects $title', ({ question, says }) => {
		expect(oneKey.judge(question, exampleReading)).toContain(says);
	});

	it.each([
		{ title: 'two people', question: withOptions(right('Ana Ruiz'), wrong('Tom Bolt')) },
		{ title: 'a verdict', question: verdictQuestion },
		{ title: 'pick the sentence', question: sentenceQuestion }
	])('accepts $title', ({ question }) => {
		expect(oneKey.judge(question, exampleReading)).toBeUndefined();
	});
});

import { describe, expect, it } from 'vitest';
import { exampleReading, right, wrong, wordQuestion, withOptions } from './examples.ts';
import { keyVerbatim } from './key-verbatim.ts';

describe('key-verbatim', () => {
	it.each([
		{
			title: 'five words from the text',
			question: withOptions(right('After engineers found cracks in it'), wrong('Rain')),
			says: 'word for word'
		}
	])('rejects $title', ({ question, says }) => {
		expect(keyVerbatim.judge(question, exampleReading)).toContain(says);
	});

	it.each([
		{
			title: 'the same in other words',
			question: withOptions(right('Because cracks had been discovered by engineers'), wrong('Rain'))
		},
		{ title: 'a short answer', question: wordQuestion },
		{
			title: 'names and numbers',
			question: withOptions(right('Mayor Ana Ruiz said that'), wrong('Tom Bolt'))
		}
	])('accepts $title', ({ question }) => {
		expect(keyVerbatim.judge(question, exampleReading)).toBeUndefined();
	});
});

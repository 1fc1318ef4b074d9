import { describe, expect, it } from 'vitest';
import { exampleReading, wordQuestion, withStem } from './examples.ts';
import { midStemBlank } from './mid-stem-blank.ts';

describe('mid-stem-blank', () => {
	it.each([
		{
			title: 'a line to fill',
			question: withStem('The bridge was damaged by ____ traffic?'),
			says: 'has a gap'
		},
		{ title: 'dots to fill', question: withStem('What ... the damage?'), says: 'has a gap' }
	])('rejects $title', ({ question, says }) => {
		expect(midStemBlank.judge(question, exampleReading)).toContain(says);
	});

	it.each([
		{ title: 'a whole question', question: wordQuestion },
		{ title: 'an ordinary bracket', question: withStem('What was behind the damage (on Monday)?') }
	])('accepts $title', ({ question }) => {
		expect(midStemBlank.judge(question, exampleReading)).toBeUndefined();
	});
});

import { describe, expect, it } from 'vitest';
import { exampleReading, right, wrong, verdictQuestion, withOptions } from './examples.ts';
import { trueFalseSeries } from './true-false-series.ts';

describe('true-false-series', () => {
	it.each([
		{
			title: 'a bare “Yes”',
			question: withOptions(right('Yes'), wrong('No'), wrong('Only on Monday')),
			says: 'Yes'
		},
		{
			title: '“Not stated” in a single choice',
			question: withOptions(right('Rain'), wrong('Heat'), wrong('Not stated')),
			says: 'Not stated'
		}
	])('rejects $title', ({ question, says }) => {
		expect(trueFalseSeries.judge(question, exampleReading)).toContain(says);
	});

	it.each([
		{ title: 'a verdict, whose options they are', question: verdictQuestion },
		{
			title: 'an answer that begins with “No”',
			question: withOptions(right('No repairs'), wrong('Yesterday’s storm'))
		}
	])('accepts $title', ({ question }) => {
		expect(trueFalseSeries.judge(question, exampleReading)).toBeUndefined();
	});
});

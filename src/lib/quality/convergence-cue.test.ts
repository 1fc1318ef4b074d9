import { describe, expect, it } from 'vitest';
import { exampleReading, right, wrong, numberQuestion, withOptions } from './examples.ts';
import { convergenceCue } from './convergence-cue.ts';

describe('convergence-cue', () => {
	it.each([
		{
			title: 'a right answer that joins what the others have',
			question: withOptions(
				right('Heavy traffic'),
				wrong('Heavy rain'),
				wrong('Light traffic'),
				wrong('Old age')
			),
			says: 'shares more words'
		}
	])('rejects $title', ({ question, says }) => {
		expect(convergenceCue.judge(question, exampleReading)).toContain(says);
	});

	it.each([
		{
			title: 'pairs',
			question: withOptions(
				right('Heavy traffic'),
				wrong('Heavy rain'),
				wrong('Poor steel'),
				wrong('Old age')
			)
		},
		{
			title: 'a wrong answer that joins what the others have',
			question: withOptions(
				wrong('Heavy traffic'),
				right('Heavy rain'),
				wrong('Light traffic'),
				wrong('Old age')
			)
		},
		{
			title: 'a word that all have',
			question: withOptions(right('Heavy traffic'), wrong('Heavy rain'), wrong('Heavy snow'))
		},
		{ title: 'numbers', question: numberQuestion }
	])('accepts $title', ({ question }) => {
		expect(convergenceCue.judge(question, exampleReading)).toBeUndefined();
	});
});

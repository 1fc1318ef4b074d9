import { describe, expect, it } from 'vitest';
import { exampleReading, right, wrong, numberQuestion, withOptions, withNumbers } from './examples.ts';
import { logicalCue } from './logical-cue.ts';

describe('logical-cue', () => {
	it.each([
		{
			title: 'a number among words',
			question: withOptions(right('About 300'), wrong('Rain'), wrong('Heat')),
			says: 'different sorts'
		},
		{
			title: 'a day among years',
			question: withNumbers(right('On Monday'), wrong('In 2024'), wrong('In 2025')),
			says: 'different sorts'
		},
		{
			title: 'one “about”',
			question: withNumbers(wrong('200'), right('About 300'), wrong('450')),
			says: 'not equally exact'
		},
		{
			title: 'two units',
			question: withNumbers(wrong('Two years'), right('Three months'), wrong('Four years')),
			says: 'do not count the same'
		},
		{
			title: 'different prepositions of time',
			question: withNumbers(wrong('On Monday'), right('By Tuesday'), wrong('On Friday')),
			says: 'same preposition'
		}
	])('rejects $title', ({ question, says }) => {
		expect(logicalCue.judge(question, exampleReading)).toContain(says);
	});

	it.each([
		{ title: 'numbers alike', question: numberQuestion },
		{
			title: 'singular beside plural',
			question: withNumbers(wrong('One year'), right('Two years'), wrong('Three years'))
		},
		{
			title: 'shares alike',
			question: withNumbers(right('About one in thirty'), wrong('About one in eight'), wrong('About a third'))
		},
		{
			title: 'phrases with numbers in them',
			question: withOptions(
				right('The 300 lorries from the port'),
				wrong('The rain in the spring of 2024'),
				wrong('Old age')
			)
		}
	])('accepts $title', ({ question }) => {
		expect(logicalCue.judge(question, exampleReading)).toBeUndefined();
	});
});

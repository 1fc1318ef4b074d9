import { describe, expect, it } from 'vitest';
import { exampleReading, right, wrong, wordQuestion, verdictQuestion, withOptions } from './examples.ts';
import { allOfTheAbove } from './all-of-the-above.ts';

describe('all-of-the-above', () => {
	it.each([
		{
			title: '“All of the above”',
			question: withOptions(right('Rain'), wrong('Heat'), wrong('All of the above')),
			says: 'All of the above'
		},
		{
			title: '“Both of these answers”',
			question: withOptions(right('Rain'), wrong('Heat'), wrong('Both of these answers')),
			says: 'Both of these'
		},
		{
			title: '“All of them are right”',
			question: withOptions(right('Rain'), wrong('Heat'), wrong('All of them are right.')),
			says: 'All of them'
		}
	])('rejects $title', ({ question, says }) => {
		expect(allOfTheAbove.judge(question, exampleReading)).toContain(says);
	});

	it.each([
		{
			title: '“all” as part of an answer',
			question: withOptions(right('All the lorries from the port'), wrong('All the buses from the town'))
		},
		{ title: 'a sound question', question: wordQuestion },
		{ title: 'a verdict', question: verdictQuestion }
	])('accepts $title', ({ question }) => {
		expect(allOfTheAbove.judge(question, exampleReading)).toBeUndefined();
	});
});

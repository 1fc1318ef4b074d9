import { describe, expect, it } from 'vitest';
import { exampleReading, right, wrong, numberQuestion, withOptions } from './examples.ts';
import { longestIsRight } from './longest-is-right.ts';

describe('longest-is-right', () => {
	it.each([
		{
			title: 'a right answer much longer than the rest',
			question: withOptions(
				right('The traffic that crossed it every day'),
				wrong('Bad weather'),
				wrong('Poor steel')
			),
			says: 'much longer'
		},
		{
			title: 'phrases of very different length',
			question: withOptions(
				right('Too many heavy lorries'),
				wrong('Rain in the spring'),
				wrong('The cracks that nobody had found in all those years')
			),
			says: 'twice as long'
		}
	])('rejects $title', ({ question, says }) => {
		expect(longestIsRight.judge(question, exampleReading)).toContain(says);
	});

	it.each([
		{
			title: 'a long answer among long ones',
			question: withOptions(
				right('The lorries that used it'),
				wrong('The rain of the past year'),
				wrong('The age of its steel')
			)
		},
		{
			title: 'a short right answer beside a long wrong one',
			question: withOptions(right('Traffic'), wrong('Rain in spring'))
		},
		{
			title: 'names, which are as long as they are',
			question: withOptions(
				wrong('The South Coast Port Authority'),
				wrong('Bank of Marlow'),
				right('Ana Ruiz of Marlow')
			)
		},
		{ title: 'numbers', question: numberQuestion }
	])('accepts $title', ({ question }) => {
		expect(longestIsRight.judge(question, exampleReading)).toBeUndefined();
	});
});

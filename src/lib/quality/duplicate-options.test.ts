import { describe, expect, it } from 'vitest';
import { exampleReading, right, wrong, numberQuestion, withOptions, withNumbers } from './examples.ts';
import { duplicateOptions } from './duplicate-options.ts';

describe('duplicate-options', () => {
	it.each([
		{
			title: 'the same words twice',
			question: withOptions(right('Heavy traffic'), wrong('the heavy traffic.'), wrong('Rain')),
			says: 'is there twice'
		},
		{
			title: 'the same number in two ways',
			question: withNumbers(right('2'), wrong('Two'), wrong('Three')),
			says: 'could both be right'
		},
		{
			title: 'ranges with a part in common',
			question: withNumbers(right('More than 300'), wrong('More than 500'), wrong('More than 700')),
			says: 'could both be right'
		},
		{
			title: '“about” too near',
			question: withNumbers(right('About 300'), wrong('About 310'), wrong('About 600')),
			says: 'could both be right'
		}
	])('rejects $title', ({ question, says }) => {
		expect(duplicateOptions.judge(question, exampleReading)).toContain(says);
	});

	it.each([
		{ title: 'numbers apart', question: numberQuestion },
		{
			title: 'shares apart',
			question: withNumbers(
				right('About one in thirty'),
				wrong('About one in sixteen'),
				wrong('About one in eight')
			)
		},
		{ title: 'numbers of different things', question: withNumbers(right('300 lorries'), wrong('300 cars')) }
	])('accepts $title', ({ question }) => {
		expect(duplicateOptions.judge(question, exampleReading)).toBeUndefined();
	});
});

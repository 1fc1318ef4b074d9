import { describe, expect, it } from 'vitest';
import { exampleReading, right, wrong, numberQuestion, withOptions, withNumbers } from './examples.ts';
import { lostSequence } from './lost-sequence.ts';

describe('lost-sequence', () => {
	it.each([
		{
			title: 'numbers out of order',
			question: withNumbers(wrong('About 150'), right('About 300'), wrong('About 200')),
			says: 'not in order'
		},
		{
			title: 'years out of order',
			question: withNumbers(wrong('In 2022'), right('In 2025'), wrong('In 2023')),
			says: 'not in order'
		},
		{
			title: 'days out of order',
			question: withNumbers(
				wrong('On Monday'),
				right('On Friday'),
				wrong('On Tuesday'),
				wrong('On Sunday'),
				wrong('On Wednesday')
			),
			says: 'not in order'
		},
		{
			title: 'numbers in order that would be shuffled',
			question: withOptions(wrong('About 150'), right('About 300'), wrong('About 450')),
			says: 'not marked as ordered'
		}
	])('rejects $title', ({ question, says }) => {
		expect(lostSequence.judge(question, exampleReading)).toContain(says);
	});

	it.each([
		{ title: 'numbers in order', question: numberQuestion },
		{ title: 'numbers that fall', question: withNumbers(wrong('450'), right('300'), wrong('150')) },
		{
			title: 'days in order',
			question: withNumbers(wrong('On Monday'), right('On Wednesday'), wrong('On Sunday'))
		},
		{
			title: 'months over the end of a year',
			question: withNumbers(wrong('Since December'), wrong('Since January'), right('Since March'))
		},
		{ title: 'words', question: withOptions(right('Rain'), wrong('Heat'), wrong('Age')) }
	])('accepts $title', ({ question }) => {
		expect(lostSequence.judge(question, exampleReading)).toBeUndefined();
	});
});

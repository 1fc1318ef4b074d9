import { describe, expect, it } from 'vitest';
import { exampleReading, right, wrong, numberQuestion, withOptions } from './examples.ts';
import { whFits } from './wh-fits.ts';

describe('wh-fits', () => {
	it.each([
		{
			title: 'words for “how many”',
			question: {
				...withOptions(right('Rain'), wrong('Heat')),
				stems: ['According to Ruiz, how many lorries crossed?']
			},
			says: 'asks for a number'
		},
		{
			title: 'a thing for “when”',
			question: {
				...withOptions(right('On Monday'), wrong('Traffic')),
				stems: ['When was the bridge shut?']
			},
			says: 'asks for a time'
		},
		{
			title: 'a number for “who”',
			question: {
				...withOptions(right('Ana Ruiz'), wrong('About 300')),
				stems: ['Who spoke about lorries?']
			},
			says: 'asks for a name'
		},
		{
			title: 'a year for “which country”',
			question: { ...withOptions(right('Japan'), wrong('In 2025')), stems: ['Which country built it?'] },
			says: 'asks for a name'
		}
	])('rejects $title', ({ question, says }) => {
		expect(whFits.judge(question, exampleReading)).toContain(says);
	});

	it.each([
		{ title: 'numbers for “how many”', question: numberQuestion },
		{
			title: 'times for “when”',
			question: {
				...withOptions(right('On Monday'), wrong('After the storm'), wrong('In 2024')),
				stems: ['When was it shut?']
			}
		},
		{
			title: 'durations for “how long”',
			question: {
				...withOptions(right('For months'), wrong('For two days')),
				stems: ['For how long was it shut?']
			}
		},
		{
			title: 'names for “who”',
			question: { ...withOptions(right('Ana Ruiz'), wrong('Tom Bolt')), stems: ['Who spoke about lorries?'] }
		},
		{
			title: 'a “how” that asks for no number',
			question: {
				...withOptions(right('As a report'), wrong('As a fact')),
				stems: ['How does the text present the statement that many lorries crossed?']
			}
		}
	])('accepts $title', ({ question }) => {
		expect(whFits.judge(question, exampleReading)).toBeUndefined();
	});
});

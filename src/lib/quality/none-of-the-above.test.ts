import { describe, expect, it } from 'vitest';
import { exampleReading, right, wrong, verdictQuestion, withOptions } from './examples.ts';
import { noneOfTheAbove } from './none-of-the-above.ts';

describe('none-of-the-above', () => {
	it.each([
		{
			title: '“None of the above”',
			question: withOptions(right('Rain'), wrong('Heat'), wrong('None of the above')),
			says: 'None of the above'
		},
		{
			title: '“Neither of these”',
			question: withOptions(right('Rain'), wrong('Heat'), wrong('Neither of these.')),
			says: 'Neither of these'
		},
		{
			title: 'a bare “None”',
			question: withOptions(right('Rain'), wrong('Heat'), wrong('None')),
			says: 'None'
		}
	])('rejects $title', ({ question, says }) => {
		expect(noneOfTheAbove.judge(question, exampleReading)).toContain(says);
	});

	it.each([
		{
			title: 'options that begin with the same letters',
			question: withOptions(right('Noise from lorries'), wrong('Nonstop rain'), wrong('No repairs'))
		},
		{
			title: 'a sentence that says “none”',
			question: withOptions(right('None of the lorries was checked'), wrong('The lorries were checked'))
		},
		{ title: 'a verdict', question: verdictQuestion }
	])('accepts $title', ({ question }) => {
		expect(noneOfTheAbove.judge(question, exampleReading)).toBeUndefined();
	});
});

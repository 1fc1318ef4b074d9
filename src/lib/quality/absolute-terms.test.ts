import { describe, expect, it } from 'vitest';
import { exampleReading, right, wrong, withOptions, withStatement } from './examples.ts';
import { absoluteTerms } from './absolute-terms.ts';

describe('absolute-terms', () => {
	it.each([
		{
			title: '“always” in one option',
			question: withOptions(right('Traffic'), wrong('It always rained'), wrong('Heat')),
			says: '“always”'
		},
		{
			title: '“nobody” in a statement',
			question: withStatement('Nobody will use the bridge again.'),
			says: '“nobody”'
		}
	])('rejects $title', ({ question, says }) => {
		expect(absoluteTerms.judge(question, exampleReading)).toContain(says);
	});

	it.each([
		{
			title: '“all” inside another word',
			question: withOptions(right('A wall that was called unsafe'), wrong('A hall'))
		},
		{
			title: 'a word that every option has',
			question: withOptions(right('Only traffic'), wrong('Only rain'))
		},
		{
			title: 'a word that the text has',
			question: {
				...withStatement('Nobody was hurt.'),
				evidence: [{ quote: 'Nobody was hurt.', start: 0, end: 16 }]
			}
		}
	])('accepts $title', ({ question }) => {
		expect(absoluteTerms.judge(question, exampleReading)).toBeUndefined();
	});
});

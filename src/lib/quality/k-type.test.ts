import { describe, expect, it } from 'vitest';
import { exampleReading, right, wrong, numberQuestion, withOptions } from './examples.ts';
import { kType } from './k-type.ts';

describe('k-type', () => {
	it.each([
		{
			title: '“A and B” beside “A”',
			question: withOptions(right('Rain and heat'), wrong('Rain'), wrong('Snow')),
			says: 'holds the option “Rain”'
		},
		{
			title: 'a wider name for the same',
			question: withOptions(right('Traffic'), wrong('Heavy traffic'), wrong('Old age')),
			says: 'holds the option “Traffic”'
		},
		{
			title: 'the plain denial of another option',
			question: withOptions(right('It was checked'), wrong('It was not checked'), wrong('It was sold')),
			says: 'holds the option “It was checked”'
		},
		{
			title: 'the same words in another order',
			question: withOptions(right('Lorries before cars'), wrong('Cars before lorries'), wrong('Buses')),
			says: 'in another order'
		}
	])('rejects $title', ({ question, says }) => {
		expect(kType.judge(question, exampleReading)).toContain(says);
	});

	it.each([
		{
			title: 'options that share a word',
			question: withOptions(right('Heavy traffic'), wrong('Heavy rain'), wrong('Heavy tools'))
		},
		{
			title: 'options that differ in one small word',
			question: withOptions(right('Something that drivers must do'), wrong('Something that drivers can do'))
		},
		{
			title: 'one claim by two sources, one of which stands in the claim',
			question: withOptions(
				right('The lorry firm claims that the town paid the builder'),
				wrong('The town claims that the town paid the builder')
			)
		},
		{ title: 'numbers', question: numberQuestion }
	])('accepts $title', ({ question }) => {
		expect(kType.judge(question, exampleReading)).toBeUndefined();
	});
});

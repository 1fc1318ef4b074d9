import { describe, expect, it } from 'vitest';
import {
	exampleReading,
	right,
	wrong,
	wordQuestion,
	verdictQuestion,
	sentenceQuestion,
	withOptions
} from './examples.ts';
import { reasonsPresent } from './reasons-present.ts';

describe('reasons-present', () => {
	it.each([
		{
			title: 'half a sentence',
			question: withOptions(right('Rain', 'because of rain'), wrong('Heat')),
			says: 'not a whole sentence'
		},
		{
			title: 'one word',
			question: withOptions(right('Rain'), wrong('Heat', 'Wrong.')),
			says: 'not a whole sentence'
		},
		{
			title: 'the same reason twice',
			question: withOptions(
				right('Rain'),
				wrong('Heat', 'It is not in the text.'),
				wrong('Age', 'It is not in the text.')
			),
			says: 'have the same reason'
		}
	])('rejects $title', ({ question, says }) => {
		expect(reasonsPresent.judge(question, exampleReading)).toContain(says);
	});

	it.each([
		{ title: 'a reason each', question: wordQuestion },
		{ title: 'a verdict', question: verdictQuestion },
		{ title: 'sentences that share a reason', question: sentenceQuestion },
		{
			title: 'a reason that ends in a quotation',
			question: withOptions(right('Rain', 'The text says: “It rained.”'), wrong('Heat'))
		}
	])('accepts $title', ({ question }) => {
		expect(reasonsPresent.judge(question, exampleReading)).toBeUndefined();
	});
});

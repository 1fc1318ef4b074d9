import { describe, expect, it } from 'vitest';
import { exampleReading, right, wrong, wordQuestion, sentenceQuestion, withOptions } from './examples.ts';
import { evidenceResolves } from './evidence-resolves.ts';

describe('evidence-resolves', () => {
	it.each([
		{
			title: 'a quotation that is not there',
			question: { ...wordQuestion, evidence: [{ quote: 'The bridge fell.', start: 0, end: 16 }] },
			says: 'does not have “The bridge fell.”'
		},
		{
			title: 'a place that is one off',
			question: {
				...wordQuestion,
				evidence: wordQuestion.evidence.map((span) => ({ ...span, start: span.start + 1 }))
			},
			says: 'does not have'
		},
		{
			title: 'an option with a place that is not there',
			question: withOptions(right('Rain'), { ...wrong('Heat'), span: { quote: 'heat', start: 3, end: 7 } }),
			says: '“heat”'
		},
		{ title: 'no proof', question: { ...wordQuestion, evidence: [] }, says: 'No place' }
	])('rejects $title', ({ question, says }) => {
		expect(evidenceResolves.judge(question, exampleReading)).toContain(says);
	});

	it.each([
		{ title: 'what stands there', question: wordQuestion },
		{ title: 'every sentence of the text', question: sentenceQuestion }
	])('accepts $title', ({ question }) => {
		expect(evidenceResolves.judge(question, exampleReading)).toBeUndefined();
	});
});

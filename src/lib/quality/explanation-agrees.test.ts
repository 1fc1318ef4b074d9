import { describe, expect, it } from 'vitest';
import {
	exampleReading,
	right,
	wrong,
	choiceOf,
	numberQuestion,
	wordQuestion,
	verdictQuestion,
	withOptions
} from './examples.ts';
import { explanationAgrees } from './explanation-agrees.ts';

describe('explanation-agrees', () => {
	it.each([
		{
			title: 'another number',
			question: {
				...numberQuestion,
				why: 'About 200 did.',
				item: choiceOf([wrong('About 200'), right('About 300', 'About 200 did.')], true)
			},
			says: 'does not give 300'
		},
		{
			title: 'other words',
			question: withOptions(right('Poor steel', 'The engineers say so.'), wrong('Heat')),
			says: 'but the explanation says'
		},
		{
			title: 'another degree of certainty',
			question: withOptions(right('As an estimate', 'The bridge is shut.'), wrong('As a report')),
			says: 'does not show'
		},
		{
			title: 'doubt about a known fact',
			question: {
				...withOptions(right('As a known fact', 'The cracks are believed to be new.'), wrong('As a report')),
				why: 'The cracks are believed to be new.'
			},
			says: 'does not show'
		}
	])('rejects $title', ({ question, says }) => {
		expect(explanationAgrees.judge(question, exampleReading)).toContain(says);
	});

	it.each([
		{ title: 'the same number', question: numberQuestion },
		{ title: 'the same words', question: wordQuestion },
		{
			title: 'the degree of certainty in other words',
			question: {
				...withOptions(right('As an estimate', 'It is estimated at 300.'), wrong('As a report')),
				why: 'It is estimated at 300.'
			}
		},
		{
			title: 'a known fact without a hedge',
			question: {
				...withOptions(right('As a known fact', 'The bridge is shut.'), wrong('As a report')),
				why: 'The bridge is shut.'
			}
		},
		{ title: 'a verdict', question: verdictQuestion }
	])('accepts $title', ({ question }) => {
		expect(explanationAgrees.judge(question, exampleReading)).toBeUndefined();
	});
});

import { describe, expect, it } from 'vitest';
import {
	exampleReading,
	right,
	wrong,
	choiceOf,
	numberQuestion,
	wordQuestion,
	verdictQuestion,
	withOptions,
	withStem,
	withStatement
} from './examples.ts';
import { hedgeKept } from './hedge-kept.ts';

describe('hedge-kept', () => {
	it.each([
		{
			title: 'a stem that lost its source',
			question: withStem('What was behind the damage?'),
			says: 'says as a fact'
		},
		{
			title: 'a month that looks like a hedge',
			question: withStem('What damaged the bridge in May?'),
			says: 'says as a fact'
		},
		{
			title: 'an explanation that lost its source',
			question: { ...wordQuestion, why: 'Heavy traffic caused the damage.' },
			says: 'The explanation'
		},
		{
			title: 'a key that lost its “about”',
			question: { ...numberQuestion, item: choiceOf([wrong('200'), right('300'), wrong('450')], true) },
			says: 'gives 300 as an exact number'
		},
		{
			title: 'an explanation that lost its “about”',
			question: { ...numberQuestion, why: 'According to Ruiz, 300 lorries crossed.' },
			says: 'gives 300 as an exact number'
		},
		{
			title: 'a statement that lost its source',
			question: withStatement('The repairs will take at least two years.'),
			says: 'says as a fact'
		},
		{
			title: 'a statement that lost its “at least”',
			question: withStatement('According to the port authority, the repairs will take two years.'),
			says: 'gives two as an exact number'
		}
	])('rejects $title', ({ question, says }) => {
		expect(hedgeKept.judge(question, exampleReading)).toContain(says);
	});

	it.each([
		{ title: 'source and “about” kept', question: numberQuestion },
		{ title: 'a belief kept', question: wordQuestion },
		{ title: 'a statement with its source', question: verdictQuestion },
		{
			title: 'another word for “about”',
			question: { ...numberQuestion, why: 'According to Ruiz, around 300 lorries crossed.' }
		},
		{
			title: 'a claim called a statement',
			question: withStem('Whose statement is it that traffic caused the damage?')
		},
		{
			title: 'a key that names the degree of certainty',
			question: {
				...withOptions(right('As a belief'), wrong('As a report')),
				stems: ['How is it put that traffic caused the damage?']
			}
		},
		{
			title: 'a fact of the text’s own',
			question: { ...withStem('When was the bridge shut?'), facts: ['closed'] }
		}
	])('accepts $title', ({ question }) => {
		expect(hedgeKept.judge(question, exampleReading)).toBeUndefined();
	});
});

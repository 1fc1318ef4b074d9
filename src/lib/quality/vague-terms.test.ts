import { describe, expect, it } from 'vitest';
import { exampleReading, right, wrong, numberQuestion, withOptions, withStem } from './examples.ts';
import { vagueTerms } from './vague-terms.ts';

describe('vague-terms', () => {
	it.each([
		{
			title: 'a vague stem',
			question: withStem('What do the engineers usually believe?'),
			says: '“usually” is vague'
		},
		{
			title: 'a vague option',
			question: withOptions(right('Traffic'), wrong('Often rain'), wrong('Heat')),
			says: '“often” is vague'
		}
	])('rejects $title', ({ question, says }) => {
		expect(vagueTerms.judge(question, exampleReading)).toContain(says);
	});

	it.each([
		{
			title: 'a word that every option has',
			question: withOptions(right('Often traffic'), wrong('Often rain'))
		},
		{ title: 'a word that only looks alike', question: withOptions(right('Frequency'), wrong('Softening')) },
		{ title: 'a sound question', question: numberQuestion }
	])('accepts $title', ({ question }) => {
		expect(vagueTerms.judge(question, exampleReading)).toBeUndefined();
	});
});

import { describe, expect, it } from 'vitest';
import { exampleReading, right, wrong, verdictQuestion, withOptions } from './examples.ts';
import { wordRepeat } from './word-repeat.ts';

describe('word-repeat', () => {
	it.each([
		{
			title: 'a word of the question in the right answer alone',
			question: { ...withOptions(right('Damage by lorries'), wrong('Rain'), wrong('Age')) },
			says: '“damage”'
		},
		{
			title: 'another form of that word',
			question: {
				...withOptions(right('Work of engineering'), wrong('Rain')),
				stems: ['What did the engineer believe?']
			},
			says: '“engineering”'
		}
	])('rejects $title', ({ question, says }) => {
		expect(wordRepeat.judge(question, exampleReading)).toContain(says);
	});

	it.each([
		{
			title: 'a word that a wrong answer has too',
			question: withOptions(right('Damage by lorries'), wrong('Damage by rain'), wrong('Age'))
		},
		{ title: 'short words', question: withOptions(right('The way of it'), wrong('Rain')) },
		{
			title: 'a name where every option has one',
			question: {
				...withOptions(right('Ana Ruiz'), wrong('Tom Bolt')),
				stems: ['Who is mayor, Ruiz or another?']
			}
		},
		{ title: 'a verdict', question: verdictQuestion }
	])('accepts $title', ({ question }) => {
		expect(wordRepeat.judge(question, exampleReading)).toBeUndefined();
	});
});

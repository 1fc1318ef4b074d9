import { describe, expect, it } from 'vitest';
import {
	exampleReading,
	right,
	wrong,
	numberQuestion,
	wordQuestion,
	verdictQuestion,
	sentenceQuestion,
	withOptions,
	withStem,
	withStatement
} from './examples.ts';
import { grammar } from './grammar.ts';

describe('grammar', () => {
	it.each([
		{
			title: 'a word twice',
			question: withStem('What was was behind the damage?'),
			says: 'has a word twice'
		},
		{ title: 'two spaces', question: withStem('What was  behind the damage?'), says: 'two spaces' },
		{
			title: 'a space before a mark',
			question: withStem('What was behind the damage ?'),
			says: 'space before a mark'
		},
		{ title: 'two full stops', question: withStatement('The repairs will take long..'), says: 'two marks' },
		{ title: '“a” before a vowel', question: withStem('What was a old bridge?'), says: 'wrong article' },
		{ title: '“an” before a consonant', question: withStem('What was an bridge?'), says: 'wrong article' },
		{ title: '“an unit”', question: withStem('What was an unit of engineers?'), says: 'wrong article' },
		{
			title: 'a small letter at the start',
			question: withStem('what was behind the damage?'),
			says: 'begin with a capital'
		},
		{ title: 'half a quotation', question: withStem('What does “damage mean?'), says: 'without its partner' },
		{
			title: '“they is”',
			question: withStem('What do the engineers say they is sure of?'),
			says: 'does not fit its subject'
		},
		{
			title: '“how many lorries has”',
			question: withStem('How many lorries has crossed?'),
			says: 'does not fit its subject'
		},
		{ title: '“did was”', question: withStem('What did was the damage?'), says: 'do not go together' },
		{
			title: 'a small letter in a reason',
			question: withOptions(right('Rain', 'because it rained.'), wrong('Heat')),
			says: 'begin with a capital'
		}
	])('rejects $title', ({ question, says }) => {
		expect(grammar.judge(question, exampleReading)).toContain(says);
	});

	it.each([
		{ title: 'sound questions', question: numberQuestion },
		{ title: 'sound words', question: wordQuestion },
		{ title: 'a verdict', question: verdictQuestion },
		{ title: 'a sentence', question: sentenceQuestion },
		{ title: '“had had”', question: withStem('What had had cracks?') },
		{ title: '“an hour” and “a university”', question: withStem('What took an hour at a university?') },
		{
			title: '“an NIS briefing” and “a European bridge”',
			question: withStem('What was an NIS report on a European bridge?')
		},
		{
			title: '“an 18-year-old bridge”',
			question: withStem('What was an 18-year-old bridge to a 9-year-old?')
		},
		{
			title: 'a quotation with a full stop and a question mark',
			question: withStem('What does “hurt” mean in “Nobody was hurt.”?')
		}
	])('accepts $title', ({ question }) => {
		expect(grammar.judge(question, exampleReading)).toBeUndefined();
	});
});

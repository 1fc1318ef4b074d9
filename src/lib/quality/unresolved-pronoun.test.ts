import { describe, expect, it } from 'vitest';
import { exampleReading, sentenceQuestion, withStem, withStatement } from './examples.ts';
import { unresolvedPronoun } from './unresolved-pronoun.ts';

describe('unresolved-pronoun', () => {
	it.each([
		{ title: '“he” with nobody before it', question: withStem('What does he believe?'), says: '“he”' },
		{ title: '“it” at the start', question: withStatement('It will take a year.'), says: '“It”' },
		{ title: '“this” with nothing before it', question: withStem('What did this cause?'), says: '“this”' },
		{
			title: '“their” with nobody before it',
			question: withStem('Why were their tools left behind?'),
			says: '“their”'
		}
	])('rejects $title', ({ question, says }) => {
		expect(unresolvedPronoun.judge(question, exampleReading)).toContain(says);
	});

	it.each([
		{ title: 'a pronoun with its noun', question: withStem('What did the engineers say about their tools?') },
		{ title: 'a pronoun with its name', question: withStem('What did Ruiz say about her town?') },
		{
			title: '“it” that stands for nothing',
			question: withStatement('It is estimated that the repairs will take two years.')
		},
		{
			title: '“whose statement is it that”',
			question: withStem('Whose statement is it that traffic was behind the damage?')
		},
		{ title: '“this question”', question: sentenceQuestion },
		{ title: '“these” that happened', question: withStem('Which of these happened last?') },
		{ title: '“these” for the options', question: withStem('Which of these sums up the text best?') },
		{
			title: 'a name that follows at once',
			question: withStatement('By its own account, the port authority will be quick.')
		}
	])('accepts $title', ({ question }) => {
		expect(unresolvedPronoun.judge(question, exampleReading)).toBeUndefined();
	});
});

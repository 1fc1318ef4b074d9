import { describe, expect, it } from 'vitest';
import { exampleReading, wordQuestion, withStem, withStatement } from './examples.ts';
import { longStem } from './long-stem.ts';

describe('long-stem', () => {
	it.each([
		{
			title: 'a question of 28 words',
			question: withStem(
				'What do the engineers who looked at the old bridge in the town of Marlow on Monday and on the days after that believe was behind the damage?'
			),
			says: 'has 28 words'
		},
		{
			title: 'a statement of more than 30 words',
			question: withStatement(
				'Word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word.'
			),
			says: 'has 31 words'
		}
	])('rejects $title', ({ question, says }) => {
		expect(longStem.judge(question, exampleReading)).toContain(says);
	});

	it.each([
		{ title: 'a sound question', question: wordQuestion },
		{
			title: 'a statement of 30 words',
			question: withStatement(
				'Word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word.'
			)
		},
		{
			title: 'a long quotation from the text',
			question: withStem(
				'What does “cracks” mean in “The old bridge in Marlow was closed on Monday after engineers found cracks in it. Mayor Ana Ruiz said that about 300 lorries had used the bridge every day.”?'
			)
		}
	])('accepts $title', ({ question }) => {
		expect(longStem.judge(question, exampleReading)).toBeUndefined();
	});
});

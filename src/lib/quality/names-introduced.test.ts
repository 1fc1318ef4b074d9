import { describe, expect, it } from 'vitest';
import { exampleReading, right, wrong, withOptions, withStem } from './examples.ts';
import { namesIntroduced } from './names-introduced.ts';

describe('names-introduced', () => {
	it.each([
		{
			title: 'a stranger in the stem',
			question: withStem('What did the engineers tell Smith?'),
			says: '“smith”'
		},
		{
			title: 'a stranger among the options',
			question: withOptions(right('Mayor Ana Ruiz'), wrong('Mayor Jones')),
			says: '“jones”'
		}
	])('rejects $title', ({ question, says }) => {
		expect(namesIntroduced.judge(question, exampleReading)).toContain(says);
	});

	it.each([
		{ title: 'people and places of the text', question: withStem('What did Mayor Ana Ruiz of Marlow say?') },
		{
			title: 'people of the article’s list',
			question: withOptions(right('Mayor Ana Ruiz'), wrong('Mayor Tom Bolt'))
		},
		{ title: 'days', question: withStem('What happened on Friday?') },
		{ title: 'the adjective of a place', question: withStem('What do the Marlowian engineers believe?') }
	])('accepts $title', ({ question }) => {
		expect(namesIntroduced.judge(question, exampleReading)).toBeUndefined();
	});
});

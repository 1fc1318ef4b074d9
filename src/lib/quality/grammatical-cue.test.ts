import { describe, expect, it } from 'vitest';
import { exampleReading, right, wrong, withOptions } from './examples.ts';
import { grammaticalCue } from './grammatical-cue.ts';

describe('grammatical-cue', () => {
	it.each([
		{
			title: 'one small letter',
			question: withOptions(right('heavy traffic'), wrong('Rain'), wrong('Heat')),
			says: 'begin with a capital'
		},
		{
			title: 'one full stop',
			question: withOptions(right('Heavy traffic.'), wrong('Rain'), wrong('Heat')),
			says: 'same mark'
		},
		{
			title: 'the only answer with “because”',
			question: withOptions(
				right('Because lorries used it'),
				wrong('To save money'),
				wrong('To please drivers')
			),
			says: 'Only the right answer'
		},
		{
			title: 'the only past form',
			question: withOptions(right('Moved by ship'), wrong('Carrying stones'), wrong('Sending letters')),
			says: 'Only the right answer'
		}
	])('rejects $title', ({ question, says }) => {
		expect(grammaticalCue.judge(question, exampleReading)).toContain(says);
	});

	it.each([
		{
			title: 'numbers for the middle of a sentence, in letters and in digits',
			question: withOptions(right('two'), wrong('12'), wrong('30'))
		},
		{
			title: 'answers alike',
			question: withOptions(right('To save money'), wrong('To please drivers'), wrong('To build homes'))
		},
		{
			title: 'two sorts among the wrong answers',
			question: withOptions(right('Because it was old'), wrong('To save money'), wrong('Rain'))
		},
		{
			title: 'irregular past forms',
			question: withOptions(right('Kept in place'), wrong('Moved away'), wrong('Lifted up'))
		},
		{
			title: '“people” among other nouns',
			question: withOptions(
				right('People who drive'),
				wrong('Machines that lift'),
				wrong('Money that is paid')
			)
		},
		{
			title: 'a name with an article',
			question: withOptions(right('The United States'), wrong('Japan'), wrong('China'))
		},
		{
			title: 'a counted subject',
			question: withOptions(
				right('About 2,000 lorries used the bridge every day'),
				wrong('Lorries were checked every day'),
				wrong('Engineers came every day')
			)
		}
	])('accepts $title', ({ question }) => {
		expect(grammaticalCue.judge(question, exampleReading)).toBeUndefined();
	});
});

import { describe, expect, it } from 'vitest';
import { makeBank } from '../bank.ts';
import type { Question } from '../question.ts';
import { readReading } from '../server/library.ts';
import { clash, clashesAmong, givesAway, profileOf } from './gives-away.ts';
import { choiceOf, makeQuestion } from './sample-questions.ts';

const howMany = makeQuestion('sent-number', {
	facts: ['sent'],
	stems: ['How many soldiers did North Korea send to the Kursk area?'],
	item: choiceOf('About 18,000', ['About 600', 'About 2,000', 'About 4,700'])
});
const gives = (a: Question, b: Question) => givesAway(profileOf(a), profileOf(b));

describe('givesAway', () => {
	it('sees a key in the stem of a question about the same fact', () => {
		const when = makeQuestion('sent-phases', {
			facts: ['sent'],
			stems: ['In how many phases did North Korea send about 18,000 soldiers?'],
			item: choiceOf('Two', ['Three', 'Four', 'Five'])
		});
		expect(gives(when, howMany)).toBe(true);
		expect(gives(howMany, when)).toBe(false);
	});
	it('sees it in another wording than the first', () => {
		const wordings = makeQuestion('sent-who', {
			facts: ['sent'],
			stems: ['Which country sent soldiers?', 'Which country sent about 18,000 soldiers?'],
			item: choiceOf('Russia', ['Japan', 'China', 'Peru'])
		});
		expect(gives(wordings, howMany)).toBe(true);
	});
	it('sees it in an option that is a whole statement', () => {
		const idea = makeQuestion('gist', {
			facts: [],
			stems: ['What is the main idea?'],
			item: choiceOf('North Korea sent about 18,000 soldiers to the Kursk area to help Russia', [
				'Russia is short of soldiers',
				'Lee is a member of parliament'
			])
		});
		expect(gives(idea, howMany)).toBe(true);
	});
	it('lets the same word pass where another matter is spoken of', () => {
		const dead = makeQuestion('dead', {
			facts: ['dead'],
			stems: ['Which unit do about 18,000 people in a town belong to?'],
			item: choiceOf('The Storm Corps', ['The fleet', 'The police'])
		});
		expect(gives(dead, howMany)).toBe(false);
	});
	it('needs all the words of the key', () => {
		const who = makeQuestion('who', {
			facts: ['sent'],
			stems: ['Which country sent about 18,000 soldiers?'],
			item: choiceOf('North Korea', ['Russia', 'Japan'])
		});
		const north = makeQuestion('north', {
			facts: ['sent'],
			stems: ['What lies to the north of the area?'],
			item: choiceOf('A lake', ['A hill'])
		});
		expect(gives(north, who)).toBe(false);
	});
});

describe('clash', () => {
	it('is the same both ways round', () => {
		const shown = makeQuestion('shown', { facts: ['sent'], stems: ['Where are the 18,000?'] });
		expect(clash(profileOf(shown), profileOf(howMany))).toBe(true);
		expect(clash(profileOf(howMany), profileOf(shown))).toBe(true);
	});
	it('sees that two questions ask for the same of the same fact', () => {
		const typed = makeQuestion('sent-typed', {
			facts: ['sent'],
			stems: ['What was the number?'],
			item: choiceOf('About 18,000', ['About 9,000', 'About 1,000'])
		});
		expect(clash(profileOf(typed), profileOf(howMany))).toBe(true);
	});
});

describe('clashesAmong', () => {
	it('finds what comparing each with all before it finds', () => {
		const reading = readReading('north-korean-soldiers-in-kursk', 'a2');
		if (!reading) throw new Error('The seed article is missing.');
		const { questions } = makeBank(reading);
		const one = questions.map((question, at) =>
			questions
				.slice(0, at)
				.flatMap((other, place) => (clash(profileOf(question), profileOf(other)) ? [place] : []))
		);
		expect(one.flat().length).toBeGreaterThan(100);
		expect(clashesAmong(questions)).toEqual(one);
	});
});

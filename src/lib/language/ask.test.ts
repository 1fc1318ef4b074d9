import { describe, expect, it } from 'vitest';
import { questions } from './ask.ts';
import type { Clause, Hedge, Phrase, Source } from './clause.ts';
import type { VerbForm } from './verb.ts';

const phrase = (slot: string, text: string, ask: string[], more: Partial<Phrase> = {}): Phrase => ({
	slot,
	text,
	plural: false,
	ask,
	prepInQuestion: 'stranded',
	...more
});
const sentTroops = (more: Partial<VerbForm> = {}): Clause => ({
	subject: phrase('who', 'North Korea', ['which country']),
	verb: { verb: 'send', tense: 'past', progressive: false, passive: false, not: false, ...more },
	rest: [
		phrase('what', 'about 18,000 soldiers', ['how many soldiers'], {
			plural: true,
			prepInQuestion: 'carried'
		}),
		phrase('where', 'the Kursk area', ['where'], { prep: 'to', prepInQuestion: 'dropped' }),
		phrase('how', 'two phases', ['how many phases'], { prep: 'in', prepInQuestion: 'carried' })
	]
});
const dead: Clause = {
	subject: phrase('who', 'about 600 soldiers', ['how many soldiers'], { plural: true }),
	verb: { verb: 'die', tense: 'perfect', progressive: false, passive: false, not: false },
	rest: [phrase('where', 'Kursk', ['where'], { prep: 'in', prepInQuestion: 'dropped' })]
};
const source = (name: string, more: Partial<Source> = {}): Source => ({
	name,
	plural: false,
	person: false,
	ownAccount: false,
	...more
});
const lee = source('Lee', { person: true });
const korea = source('North Korea', { ownAccount: true });

describe('a plain question', () => {
	it.each([
		['who', ['Which country sent about 18,000 soldiers to the Kursk area in two phases?']],
		[
			'what',
			[
				'How many soldiers did North Korea send to the Kursk area in two phases?',
				'How many soldiers were sent by North Korea to the Kursk area in two phases?'
			]
		],
		['where', ['Where did North Korea send about 18,000 soldiers in two phases?']],
		['how', ['In how many phases did North Korea send about 18,000 soldiers to the Kursk area?']],
		['when', []]
	])('for %s', (slot, asked) => {
		expect(questions(sentTroops(), slot)).toEqual(asked);
	});
	it('asks for a number of people with a plural verb, and for people in the singular', () => {
		expect(questions(dead, 'who')).toEqual(['How many soldiers have died in Kursk?']);
		const people = phrase('who', 'the soldiers', ['who'], { plural: true });
		expect(questions({ ...dead, subject: people }, 'who')).toEqual(['Who has died in Kursk?']);
	});
	it('asks in the plural for two men, and for a number that is one', () => {
		const guards = phrase('who', 'the two guards', ['which two men'], { plural: true });
		expect(questions({ ...dead, subject: guards }, 'who')).toEqual(['Which two men have died in Kursk?']);
		const one = { ...dead.subject, text: 'one soldier', plural: false };
		expect(questions({ ...dead, subject: one }, 'who')).toEqual(['How many soldiers have died in Kursk?']);
	});
	it('leaves a preposition at its place where it belongs to the verb', () => {
		const belong: Clause = {
			subject: phrase('who', 'the soldiers', ['who'], { plural: true }),
			verb: { verb: 'belong', tense: 'present', progressive: false, passive: false, not: false },
			rest: [phrase('what', 'the Storm Corps', ['which unit'], { prep: 'to' })]
		};
		expect(questions(belong, 'what')).toEqual(['Which unit do the soldiers belong to?']);
	});
});

describe('a hedged question', () => {
	it.each([
		['estimated', undefined, 'who', ['How many soldiers are estimated to have died in Kursk?']],
		['reported', undefined, 'where', ['Where are about 600 soldiers reported to have died?']],
		['confirmed', undefined, 'where', ['Where have about 600 soldiers died?']],
		['possible', undefined, 'where', ['Where may about 600 soldiers have died?']],
		['denied', undefined, 'where', []],
		['reported', lee, 'who', ['According to Lee, how many soldiers have died in Kursk?']],
		// “Where does Lee believe that …?” would ask where Lee is.
		['believed', lee, 'where', ['According to Lee, where have about 600 soldiers died?']],
		['denied', lee, 'where', []],
		['estimated', lee, 'who', ['By Lee’s estimate, how many soldiers have died in Kursk?']]
	] satisfies [Hedge['certainty'], Source | undefined, string, string[]][])(
		'%s, %o, for %s',
		(certainty, source, slot, asked) => {
			expect(questions(dead, slot, { certainty, source })).toEqual(asked);
		}
	);
	it('that has no infinitive to lean on says “is it estimated that”, but not of its subject', () => {
		const future = sentTroops({ tense: 'future' });
		expect(questions(future, 'what', { certainty: 'estimated' })).toEqual([
			'How many soldiers is it estimated that North Korea will send to the Kursk area in two phases?'
		]);
		expect(questions(future, 'who', { certainty: 'believed' })).toEqual([]);
		expect(questions(future, 'who', { certainty: 'believed', source: lee })).toEqual([
			'Which country does Lee believe will send about 18,000 soldiers to the Kursk area in two phases?'
		]);
	});
	it('for why, where or when names the source first: “why does Lee believe …” would ask for Lee’s reasons', () => {
		const why = phrase('why', 'to gain land', ['why'], { prepInQuestion: 'dropped' });
		const clause = { ...dead, rest: [...dead.rest, why] };
		expect(questions(clause, 'why', { certainty: 'believed', source: lee })).toEqual([
			'According to Lee, why have about 600 soldiers died in Kursk?'
		]);
		expect(questions(clause, 'why', { certainty: 'denied', source: lee })).toEqual([]);
	});
	it('about the source itself asks what it claims or denies of itself', () => {
		expect(questions(sentTroops(), 'what', { certainty: 'alleged', source: korea })).toEqual([
			'How many soldiers does North Korea claim to have sent to the Kursk area in two phases?'
		]);
		expect(questions(sentTroops(), 'who', { certainty: 'denied', source: korea })).toEqual([
			'Which country denies having sent about 18,000 soldiers to the Kursk area in two phases?'
		]);
		expect(questions(sentTroops(), 'who', { certainty: 'reported', source: korea })).toEqual([
			'Which country sent about 18,000 soldiers to the Kursk area in two phases, by its own account?'
		]);
	});
	it('keeps whose word it is in easier words for those who are learning', () => {
		const ask = (hedge: Hedge) => questions(dead, 'who', { ...hedge, plain: true }, true);
		expect(ask({ certainty: 'estimated', source: lee })).toEqual([
			'By Lee’s estimate, how many soldiers have died in Kursk?'
		]);
		expect(ask({ certainty: 'estimated' })).toEqual([
			'According to estimates, how many soldiers have died in Kursk?'
		]);
		expect(ask({ certainty: 'reported' })).toEqual([
			'According to reports, how many soldiers have died in Kursk?'
		]);
		expect(ask({ certainty: 'believed' })).toEqual(['How many soldiers are believed to have died in Kursk?']);
		expect(questions(sentTroops(), 'what', undefined, true)).toEqual([
			'How many soldiers did North Korea send to the Kursk area in two phases?'
		]);
	});
});

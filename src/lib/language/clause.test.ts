import { describe, expect, it } from 'vitest';
import { asFarAsKnown, type Clause, finish, type Hedge, ownWords, said, withSource } from './clause.ts';
import type { VerbForm } from './verb.ts';

const verb = (more: Partial<VerbForm> = {}): VerbForm => ({
	verb: 'send',
	tense: 'past',
	progressive: false,
	passive: false,
	not: false,
	...more
});
const clause = (more: Partial<VerbForm> = {}): Clause => ({
	subject: {
		slot: 'who',
		text: 'Peru',
		plural: false,
		ask: ['which country'],
		prepInQuestion: 'stranded'
	},
	verb: verb(more),
	rest: []
});
const hedge = (certainty: Hedge['certainty'], ownAccount = true): Hedge => ({
	certainty,
	source: { name: 'Peru', plural: false, person: false, ownAccount }
});

describe('finish', () => {
	it.each([
		[['the bridge', 'was closed'], '.', 'The bridge was closed.'],
		[['Peru sent aid', ', by its own account'], '.', 'Peru sent aid, by its own account.'],
		[['who left at 5 p.m.'], '?', 'Who left at 5 p.m.?'],
		[['where', '', 'is it'], '?', 'Where is it?'],
		[['it left at 5 p.m.'], '.', 'It left at 5 p.m.']
	] as const)('joins %j to “%s”: %s', (words, mark, text) => {
		expect(finish(words, mark)).toBe(text);
	});
});

describe('said', () => {
	it('puts the preposition in front', () => {
		const phrase = clause().subject;
		expect(said(phrase)).toBe('Peru');
		expect(said({ ...phrase, prep: 'to' })).toBe('to Peru');
	});
});

describe('withSource', () => {
	const source = { name: 'Lee', plural: false, person: true, ownAccount: false };
	it('names the source first, and whoever speaks of themselves last', () => {
		expect(finish(withSource(['it rained'], source), '.')).toBe('According to Lee, it rained.');
		const own = (more: Partial<typeof source>) =>
			finish(withSource(['they won'], { ...source, ownAccount: true, ...more }), '.');
		expect(own({})).toBe('They won, by their own account.');
		expect(own({ person: false })).toBe('They won, by its own account.');
		expect(own({ person: false, plural: true })).toBe('They won, by their own account.');
	});
});

describe('asFarAsKnown', () => {
	const weakened = (more: Partial<VerbForm>) => {
		const { modal, tense } = asFarAsKnown(clause(more), { certainty: 'possible' }).verb;
		return [modal, tense];
	};
	it('never says what is only possible as if it were so', () => {
		expect(weakened({})).toEqual(['may', 'perfect']);
		expect(weakened({ tense: 'present' })).toEqual(['may', 'present']);
		expect(weakened({ tense: 'future' })).toEqual(['may', 'present']);
		expect(weakened({ modal: 'could' })).toEqual(['could', 'past']);
	});
	it('leaves everything else alone', () => {
		const sent = clause();
		expect(asFarAsKnown(sent, undefined)).toBe(sent);
		expect(asFarAsKnown(sent, { certainty: 'reported' })).toBe(sent);
	});
});

describe('ownWords', () => {
	it('claims to have done it, or denies having done it', () => {
		expect(ownWords(clause(), hedge('alleged'))).toEqual(['to', 'have', 'sent']);
		expect(ownWords(clause({ passive: true }), hedge('denied'))).toEqual(['having', 'been', 'sent']);
		expect(ownWords(clause({ tense: 'present' }), hedge('denied'))).toEqual(['sending']);
	});
	it('has nothing for others’ words, for what is no claim, or for what cannot be said so', () => {
		expect(ownWords(clause(), hedge('alleged', false))).toBeUndefined();
		expect(ownWords(clause(), hedge('reported'))).toBeUndefined();
		expect(ownWords(clause({ modal: 'could' }), hedge('alleged'))).toBeUndefined();
		expect(ownWords(clause({ not: true }), hedge('denied'))).toBeUndefined();
	});
});

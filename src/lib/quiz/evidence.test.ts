import { describe, expect, it } from 'vitest';
import { makeBank } from '../bank.ts';
import { parsePassage } from '../content/passage.ts';
import { blank, keyOf, offersOf, pickingIn } from '../formats/index.ts';
import { readReading } from '../server/library.ts';
import { assembleWithProofs, proofsOf } from './evidence.ts';
import { defaultBlueprint } from './default-blueprint.ts';
import { litUpFor, pickFor } from './in-text.ts';
import { mark } from './mark.ts';
import { makeQuestion, sentenceItem, spanAt, verdictItem } from './sample-questions.ts';
import { type Action, isAnswered, mustFind, type Session, step } from './session.ts';
import { parseSession } from './stored-session.ts';

const passage = parsePassage('It rained. It snowed. The sun came out.');
const rain = spanAt(0, 'It rained.');
const sun = spanAt(22, 'The sun came out.');
const question = makeQuestion('q', { evidence: [sun] });

describe('evidence first', () => {
	it('asks for the one sentence that proves the answer, by its number', () => {
		expect(proofsOf([question], passage)).toEqual({ q: '2' });
		expect(proofsOf([makeQuestion('q', { evidence: [rain, spanAt(3, 'rained')] })], passage)).toEqual({
			q: '0'
		});
	});
	it.each([
		['it takes two sentences', makeQuestion('q', { evidence: [rain, sun] })],
		['it is a verdict, which may be about nothing in the text', makeQuestion('q', { item: verdictItem })],
		['it asks for a sentence anyway', makeQuestion('q', { item: sentenceItem })],
		['it points at the place itself', makeQuestion('q', { focus: rain })]
	])('leaves a question as in a test where %s', (_, question) => {
		expect(proofsOf([question], passage)).toEqual({});
	});
	it('has a proof to find for most questions on a real text: it wraps them, or they ask for it themselves', () => {
		const reading = readReading('north-korean-soldiers-in-kursk');
		if (!reading) throw new Error('no text');
		const bank = makeBank(reading).questions.filter(({ item }) => offersOf(item) === 'one-right');
		const proofs = proofsOf(bank, reading.passage);
		const provable = bank.filter(({ id, item }) => id in proofs || pickingIn(item, blank(item)));
		expect(provable.length / bank.length).toBeGreaterThan(0.5);
	});
	it('makes a quiz of what has a proof to find, and never a shorter one', () => {
		const reading = readReading('north-korean-soldiers-in-kursk');
		if (!reading) throw new Error('no text');
		const bank = makeBank(reading).questions;
		for (const seed of ['class-7', 'class-8', 'class-9']) {
			const quiz = assembleWithProofs(bank, defaultBlueprint(10), seed, reading.passage);
			expect(quiz).toHaveLength(10);
			const proofs = proofsOf(quiz, reading.passage);
			expect(Object.keys(proofs).length).toBeGreaterThanOrEqual(3);
			for (const { id, item } of quiz) expect(id in proofs || pickingIn(item, blank(item)), id).toBeTruthy();
		}
		const few = [question, makeQuestion('two', { evidence: [rain, sun] })];
		expect(assembleWithProofs(few, defaultBlueprint(2), 's', passage)).toHaveLength(2);
	});
});

describe('a session with evidence first', () => {
	const fresh: Session = {
		slug: 'soldiers',
		level: 'b2',
		title: 'Soldiers',
		version: 'v1',
		seed: 'abc',
		mode: 'evidence',
		questions: [question, makeQuestion('two')],
		proofs: { q: '2' },
		answers: {},
		at: 0,
		submitted: false
	};
	const after = (...actions: Action[]) => actions.reduce(step, fresh);
	const answer: Action = { do: 'answer', id: 'q', response: keyOf(question.item) };
	const find = (sentence: string): Action => ({ do: 'find', id: 'q', sentence });
	const submit: Action = { do: 'submit' };

	it('opens the answers once a sentence is picked, or given up', () => {
		expect(mustFind(fresh, 'q')).toBe(true);
		expect(isAnswered(after(answer), 'q')).toBe(false);
		expect(isAnswered(after(find('0'), answer), 'q')).toBe(true);
		expect(isAnswered(after(find(''), answer), 'q')).toBe(true);
		expect(mustFind(fresh, 'two')).toBe(false);
	});
	it('counts the answer as in a test, whatever was picked, and the evidence beside it', () => {
		const right = mark(after(find('0'), find('2'), answer, submit));
		const wrong = mark(after(find('0'), answer, submit));
		expect([right.earned, wrong.earned]).toEqual([1, 1]);
		expect([right.evidence, wrong.evidence]).toEqual([
			{ found: 1, of: 1 },
			{ found: 0, of: 1 }
		]);
		expect(mark({ ...fresh, mode: 'test', proofs: undefined }).evidence).toBeUndefined();
	});
	it('takes no sentence after the end, nor for what does not ask for one', () => {
		expect(after(submit, find('2'))).toEqual(after(submit));
		expect(after({ do: 'find', id: 'two', sentence: '1' })).toEqual(fresh);
	});
	it('lets the sentence be picked in the text, and lights up a wrong one at the end', () => {
		const pick = pickFor(after(find('0')), question);
		expect(pick).toMatchObject({ wanted: 1, chosen: ['0'] });
		expect(pick?.action('2')).toEqual(find('2'));
		const done = after(find('0'), answer, submit);
		expect(pickFor(done, question)).toBeUndefined();
		const lit = (session: Session) => litUpFor(session, question, passage.sentences).map(({ kind }) => kind);
		expect(lit(done)).toEqual(['evidence', 'pick']);
		expect(lit(after(find('2'), answer, submit))).toEqual(['evidence']);
		expect(lit(fresh)).toEqual([]);
	});
	it('is read back from storage, and so is one of before there was such a mode', () => {
		const kept = after(find('0'), answer);
		expect(parseSession(JSON.parse(JSON.stringify(kept)))).toEqual(kept);
		const { proofs: _, ...old } = {
			...fresh,
			mode: 'practice',
			answers: { q: { checked: true, flagged: false } }
		};
		expect(parseSession(old)).toEqual(old);
	});
});

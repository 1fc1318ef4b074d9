import { describe, expect, it, test } from 'vitest';
import { makeBank } from '../bank.ts';
import { parsePassage } from '../content/passage.ts';
import { keyOf } from '../formats/index.ts';
import { readReading } from '../server/library.ts';
import { assemble } from './assemble.ts';
import { defaultBlueprint } from './default-blueprint.ts';
import { carryOver } from './carry.ts';
import { proofsOf } from './evidence.ts';
import { choiceOf, makeQuestion, sentenceItem, spanAt, verdictItem } from './sample-questions.ts';
import { type Action, begin, isChecked, responseTo, type Session, step } from './session.ts';

const bank = ['one', 'two', 'three', 'four'].map((id) => makeQuestion(id));
const passage = parsePassage('It rained. It snowed. Words.');
const text = (questions = bank) => ({ title: 'Eels', version: 'v2', passage, bank: questions });
const fresh = (mode: Session['mode'] = 'practice', questions = bank): Session =>
	begin(
		{ slug: 'eels', level: 'b1', title: 'Eel', version: 'v1' },
		{ seed: 's', taking: 't', mode, questions }
	);
const after = (session: Session, ...actions: Action[]) => actions.reduce(step, session);
const answer = (id: string, chosen = 'b'): Action => ({ do: 'answer', id, response: { chosen } });
const check = (id: string): Action => ({ do: 'check', id });
const begun = after(fresh(), answer('one'), check('one'), answer('two'), { do: 'go', to: 2 });
const ids = (session: Session) => session.questions.map(({ id }) => id);

describe('a quiz whose text was corrected', () => {
	it('goes on with all answers where its questions ask the same, and takes places from the new text', () => {
		const moved = bank.map((question) => ({ ...question, evidence: [spanAt(7, 'other words')] }));
		const { session, stayed, of } = carryOver(begun, text(moved));
		expect([stayed, of]).toEqual([2, 2]);
		expect(session).toMatchObject({
			version: 'v2',
			title: 'Eels',
			taking: 't',
			answers: begun.answers,
			at: 2
		});
		expect(session.questions.every(({ evidence }) => evidence[0]?.start === 7)).toBe(true);
	});

	it('leaves out what is not asked any more, and keeps the place', () => {
		const { session, stayed, of } = carryOver(begun, text(bank.slice(1)));
		expect([stayed, of]).toEqual([1, 2]);
		expect(ids(session)).toEqual(['two', 'three', 'four']);
		expect(session.at).toBe(1);
		expect(Object.keys(session.answers)).toEqual(['two']);
	});

	it('asks again what is asked otherwise now, but not what has counted', () => {
		const other = { item: choiceOf('Somebody else', ['A farmer', 'A teacher', 'A nurse']) };
		const changed = bank.map((question) => makeQuestion(question.id, other));
		const { session, stayed } = carryOver(begun, text(changed));
		expect(stayed).toBe(0);
		expect(ids(session)).toEqual(['two', 'three', 'four']);
		expect(responseTo(session, 'two')).toBeUndefined();
	});

	test.each([
		['another wording', { stems: ['Who made two?'] }],
		['another option', { item: choiceOf('Builder of two', ['A baker', 'A teacher', 'A nurse']) }],
		[
			'the options under other letters',
			{ item: choiceOf('Builder of two', ['A teacher', 'A farmer', 'A nurse']) }
		],
		['another format', { item: verdictItem }]
	])('%s is another question', (_, more) => {
		const changed = bank.map((question) => (question.id === 'two' ? makeQuestion('two', more) : question));
		const { session, stayed, of } = carryOver(begun, text(changed));
		expect([stayed, of]).toEqual([1, 2]);
		expect(isChecked(session, 'one')).toBe(true);
		expect(responseTo(session, 'two')).toBeUndefined();
	});

	it('keeps a wording that the bank still has among others', () => {
		const more = bank.map((question) => ({ ...question, stems: ['Another one?', ...question.stems] }));
		const { session, stayed } = carryOver(begun, text(more));
		expect(stayed).toBe(2);
		expect(session.questions.map(({ stems }) => stems)).toEqual(bank.map(({ stems }) => stems));
	});

	it('knows a sentence that was picked by its words', () => {
		const pick = [makeQuestion('one', { item: sentenceItem })];
		const picked = after(fresh('test', pick), { do: 'answer', id: 'one', response: { chosen: ['1'] } });
		const snow = 'It snowed again.';
		const [first, second] = sentenceItem.candidates;
		if (!first || !second) throw new Error('There are two sentences.');
		const changed = [
			makeQuestion('one', {
				item: { ...sentenceItem, candidates: [first, { ...second, span: spanAt(11, snow) }] }
			})
		];
		expect(carryOver(picked, text(pick)).stayed).toBe(1);
		expect(carryOver(picked, text(changed)).stayed).toBe(0);
	});

	it('keeps evidence that was found, and asks for it again where it may be another sentence now', () => {
		const rained = bank.map((question) => ({ ...question, evidence: [spanAt(0, 'It rained.')] }));
		const proofs = proofsOf(rained, passage);
		const session = after(
			{ ...fresh('evidence', rained), proofs },
			{ do: 'find', id: 'one', sentence: '0' },
			answer('one'),
			{ do: 'find', id: 'two', sentence: '2' },
			answer('two')
		);
		const carried = carryOver(session, text(rained));
		expect(carried.session.proofs).toEqual(proofs);
		expect(Object.keys(carried.session.answers)).toEqual(['one']);
		const snowed = bank.map((question) => ({ ...question, evidence: [spanAt(11, 'It snowed.')] }));
		expect(carryOver(session, text(snowed)).stayed).toBe(0);
	});
});

test('with real questions, the same bank changes nothing', () => {
	const reading = readReading('north-korean-soldiers-in-kursk');
	if (!reading) throw new Error('There is no text.');
	const { questions } = makeBank(reading);
	const asked = assemble(questions, defaultBlueprint(30), 's');
	const all = asked.map(({ id, item }): Action => ({ do: 'answer', id, response: keyOf(item) }));
	const session = after(fresh('test', asked), ...all);
	const now = { title: 'Eel', version: 'v1', passage: reading.passage, bank: questions };
	expect(carryOver(session, now)).toEqual({ session, stayed: asked.length, of: asked.length });
});

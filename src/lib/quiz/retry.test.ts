import { describe, expect, it, test } from 'vitest';
import { makeBank } from '../bank.ts';
import { type Question, stemOf } from '../question.ts';
import { readReading } from '../server/library.ts';
import { assemble } from './assemble.ts';
import { defaultBlueprint } from './default-blueprint.ts';
import { countSiblings, retryOf } from './retry.ts';
import { choiceOf, makeQuestion } from './sample-questions.ts';

const about = (id: string, facts: string[], more = {}) =>
	makeQuestion(id, { facts, item: choiceOf(`key of ${id}`, ['an', 'bo', 'cy']), ...more });
const missed = about('one', ['f1'], { stems: ['Who built the bridge?'] });
const ids = (bank: ReturnType<typeof about>[], asked: string[] = []) =>
	retryOf([missed], { bank: [missed, ...bank], seed: 's', asked }).map(({ id }) => id);

describe('what is asked in place of a missed question', () => {
	const sameSkill = about('same-skill', ['f1']);
	const otherSkill = about('other-skill', ['f1'], { skill: 'infer' });
	it('is another question on the same fact, of the same skill first', () => {
		expect(ids([otherSkill, sameSkill])).toEqual(['same-skill']);
		expect(ids([otherSkill])).toEqual(['other-skill']);
	});
	it('is none that was asked in a round before', () => {
		expect(ids([otherSkill, sameSkill], ['same-skill'])).toEqual(['other-skill']);
	});
	it('keeps to the fact: a question that hardly touches it is no sibling', () => {
		const wide = about('wide', ['f1', 'f2', 'f3']);
		expect(ids([about('elsewhere', ['f9'])])).toEqual(['one']);
		expect(ids([wide, sameSkill])).toEqual(['same-skill']);
		const three = about('three', ['f1', 'f2', 'f3']);
		const bank = [three, about('single', ['f1'])];
		expect(retryOf([three], { bank, seed: 's', asked: [] })[0]?.id).toBe('three');
	});
	it('asks for another answer rather than for the same once more', () => {
		const again = about('again', ['f1'], { item: missed.item });
		expect(ids([again, sameSkill])).toEqual(['same-skill']);
	});
	it('is the same question in other words where there is no sibling', () => {
		const whole = { ...missed, stems: ['Who built the bridge?', 'By whom was the bridge built?'] };
		const [again] = retryOf([missed], { bank: [whole], seed: 's', asked: [] });
		expect(again && stemOf(again)).toBe('By whom was the bridge built?');
	});
	it('is that question as it was where there is nothing else', () => {
		const [again] = retryOf([missed], { bank: [], seed: 's', asked: [] });
		expect(again && stemOf(again)).toBe('Who built the bridge?');
	});
	it('never asks one thing twice', () => {
		const two = about('two', ['f1']);
		const retry = retryOf([missed, two], { bank: [missed, two, sameSkill], seed: 's', asked: [] });
		expect(retry.map(({ id }) => id)).toEqual(['same-skill', 'two']);
		expect(countSiblings(retry, [missed, two])).toBe(1);
	});
});

test('most of what is missed has a sibling, and a second round differs from the first', () => {
	const reading = readReading('north-korean-soldiers-in-kursk');
	if (!reading) throw new Error('no text');
	const bank = makeBank(reading).questions;
	const idsOf = (questions: readonly Question[]) => questions.map(({ id }) => id);
	for (const seed of ['class-7', 'class-8', 'class-9']) {
		const quiz = assemble(bank, defaultBlueprint(10), seed);
		const first = retryOf(quiz, { bank, seed, asked: idsOf(quiz) });
		expect(new Set(idsOf(first)).size).toBe(quiz.length);
		expect(countSiblings(first, quiz)).toBeGreaterThanOrEqual(quiz.length / 2);
		const second = retryOf(first, { bank, seed, asked: [...idsOf(quiz), ...idsOf(first)] });
		expect(second.map(stemOf)).not.toEqual(first.map(stemOf));
	}
});

import { describe, expect, it } from 'vitest';
import { makeBank } from '../bank.ts';
import { readReading } from '../server/library.ts';
import { difficultyOf } from './difficulty.ts';
import { choiceOf, makeQuestion, spanAt } from './sample-questions.ts';

const reading = readReading('where-eels-are-born', 'b1');
if (!reading) throw new Error('The article about eels is gone.');
const questions = makeBank(reading).questions;
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const of = (family: string) => mean(questions.filter((one) => one.family === family).map(difficultyOf));

describe('difficulty', () => {
	it('lies between nothing and one, and differs from question to question', () => {
		const all = questions.map(difficultyOf);
		for (const value of all) {
			expect(value).toBeGreaterThanOrEqual(0);
			expect(value).toBeLessThanOrEqual(1);
		}
		expect(new Set(all.map((value) => value.toFixed(2))).size).toBeGreaterThan(20);
	});

	it('rises with the places that a question takes', () => {
		const item = choiceOf('snow', ['rain', 'hail']);
		const one = makeQuestion('one', { item, evidence: [spanAt(0)] });
		const three = makeQuestion('three', { item, evidence: [spanAt(0), spanAt(10), spanAt(20)] });
		expect(difficultyOf(three)).toBeGreaterThan(difficultyOf(one));
	});

	it('is greater where a text has to be put together than where a word of it is looked up', () => {
		expect(of('time-order')).toBeGreaterThan(of('who'));
		expect(of('match-sources')).toBeGreaterThan(of('who'));
	});
});

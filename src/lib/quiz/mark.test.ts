import { describe, expect, it } from 'vitest';
import { mark } from './mark.ts';
import {
	choiceOf,
	makeQuestion,
	sentenceItem,
	severalItem,
	verdictItem,
	wrongOption
} from './sample-questions.ts';
import type { Session } from './session.ts';

const labelled = {
	...choiceOf('Lee', []),
	options: [
		...choiceOf('Lee', []).options,
		wrongOption('b', 'The NIS', { label: 'wrong-source' }),
		wrongOption('c', 'Park', { label: 'wrong-actor' })
	]
};
const questions = [
	makeQuestion('q1', { item: labelled }),
	makeQuestion('q2', { item: labelled, skill: 'evaluate' }),
	makeQuestion('q3', { item: labelled, skill: 'evaluate' }),
	makeQuestion('q4', { item: verdictItem, skill: 'evaluate' }),
	makeQuestion('q5', { item: sentenceItem, skill: 'integrate' })
];
const sessionWith = (chosen: Record<string, string | null>): Session => ({
	slug: 'soldiers',
	level: 'b2',
	title: 'Soldiers',
	version: 'v1',
	seed: 'abc',
	mode: 'test',
	questions,
	answers: Object.fromEntries(
		Object.entries(chosen).map(([id, chosen]) => [
			id,
			// The answer in the text is a list of sentences.
			{
				response: id === 'q5' ? { chosen: chosen ? [chosen] : [] } : { chosen },
				checked: false,
				flagged: false
			}
		])
	),
	at: 5,
	submitted: true
});
const points = (earned: number, possible: number) => ({ earned, possible });

describe('mark', () => {
	it('gives full marks for all keys, and has nothing to retry', () => {
		const result = mark(sessionWith({ q1: 'a', q2: 'a', q3: 'a', q4: 'true', q5: '0' }));
		expect(result).toMatchObject({ ...points(5, 5), errors: [], missed: [] });
	});
	it('counts by skill, easy skills first, and leaves out a skill that was not asked for', () => {
		const { bySkill, ...all } = mark(sessionWith({ q1: 'a', q2: 'a', q3: 'b', q4: 'false', q5: '1' }));
		expect(all).toMatchObject(points(2, 5));
		expect(bySkill).toEqual([
			{ skill: 'retrieve', points: points(1, 1) },
			{ skill: 'integrate', points: points(0, 1) },
			{ skill: 'evaluate', points: points(1, 3) }
		]);
	});
	it('counts what an open question could have earned, and no error for it', () => {
		const { earned, possible, errors, missed } = mark(sessionWith({ q1: 'a', q2: null }));
		expect({ earned, possible, errors }).toEqual({ ...points(1, 5), errors: [] });
		expect(missed.map(({ id }) => id)).toEqual(['q2', 'q3', 'q4', 'q5']);
	});
	it('names the errors, most frequent first', () => {
		const { errors } = mark(sessionWith({ q1: 'c', q2: 'b', q3: 'b', q4: 'not-stated', q5: '1' }));
		expect(errors[0]).toEqual({ label: 'wrong-source', times: 2 });
		expect(errors).toContainEqual({ label: 'wrong-actor', times: 1 });
		expect(errors).toContainEqual({ label: 'overlooked', times: 1 });
		expect(errors).toHaveLength(3);
	});
	it('adds up parts of a point, counts each wrong part, and asks again for what is not whole', () => {
		const several = [1, 2, 3].map((n) => makeQuestion(`s${n}`, { item: severalItem }));
		const answers = (chosen: string[]) => ({ response: { chosen }, checked: false, flagged: false });
		const result = mark({
			...sessionWith({}),
			questions: several,
			answers: { s1: answers(['a', 'b']), s2: answers(['a', 'b', 'd']), s3: answers(['c', 'd']) }
		});
		expect(result).toMatchObject({ ...points(1.5, 3), right: 1 });
		expect(result.missed.map(({ id }) => id)).toEqual(['s2', 's3']);
		expect(result.errors).toEqual([
			{ label: 'wrong-source', times: 2 },
			{ label: 'overlooked', times: 2 },
			{ label: 'wrong-actor', times: 1 }
		]);
	});
	it('gives nothing for a response that the format does not know', () => {
		expect(mark(sessionWith({ q4: 'perhaps', q5: '7' }))).toMatchObject(points(0, 5));
	});
});

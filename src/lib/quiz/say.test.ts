import { expect, test } from 'vitest';
import labels from '../words/en/labels.ts';
import mistakes from '../words/en/mistakes.ts';
import quiz from '../words/en/quiz.ts';
import { nameError, sayError, sayMark, sayRetry } from './say.ts';

const mark = (earned: number, possible: number, right: number) => ({
	earned,
	possible,
	right,
	bySkill: [],
	errors: [],
	missed: []
});

test.each([
	[7, '7'],
	[2.5, '2.5'],
	[2 / 3, '0.7'],
	[1 / 3 + 1 / 3 + 1 / 3, '1']
])('%f points are said as %s', (points, said) => {
	expect(labels.points(points)).toBe(said);
});

test('whole answers are counted as right ones, anything else in points', () => {
	expect(sayMark(mark(4, 5, 4), 5, labels)).toEqual(['4', 'of 5 right']);
	expect(sayMark(mark(2.5, 10, 2), 10, labels)).toEqual(['2.5', 'of 10 points']);
	// Two halves are no right answer, and a question may be worth two points.
	expect(sayMark(mark(1, 2, 0), 2, labels)).toEqual(['1', 'of 2 points']);
	expect(sayMark(mark(6, 6, 5), 5, labels)).toEqual(['6', 'of 6 points']);
});

test('an error is told with how often it was made, or named alone', () => {
	const label = 'number-of-something-else';
	expect(sayError(label, 2, mistakes)).toBe('Twice you took a number that counts something else.');
	expect(sayError(label, 7, mistakes)).toBe('7 times you took a number that counts something else.');
	expect(nameError(label, mistakes)).toBe('You took a number that counts something else');
});

test('a retry tells how much of it is new', () => {
	expect(sayRetry(0, 2, quiz)).toBe(quiz.retrySame);
	expect(sayRetry(2, 2, quiz)).toBe(quiz.retryNew);
	expect(sayRetry(1, 3, quiz)).toContain('1 new question on the same facts, 2 asked again');
});

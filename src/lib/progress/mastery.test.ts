import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Shelved } from '../content/library.ts';
import { dayOf, mondayOf } from './days.ts';
import { attemptsIn } from './log.ts';
import { byError, byLevel, bySkill, byWeek, partOf, shareOf } from './mastery.ts';
import { nextSteps } from './next-steps.ts';
import { anyLog, DAY, makeAttempt, NOON } from './sample-log.ts';

const many = (count: number, more: Partial<Parameters<typeof makeAttempt>[1]> = {}) =>
	Array.from({ length: count }, (_, index) => makeAttempt(`${index}`, more));

test('answers count alike, whatever they are worth, and a part counts as a part', () => {
	const attempts = [
		makeAttempt('a', { earned: 4, possible: 4 }),
		makeAttempt('b', { earned: 0 }),
		makeAttempt('c', { earned: 0.5 })
	];
	expect(shareOf(attempts)).toEqual({ answers: 3, earned: 1.5, possible: 3 });
	expect(partOf(shareOf(attempts))).toBe(0.5);
	expect(partOf(shareOf([]))).toBeUndefined();
});

test('each way of looking at the answers holds every answer once, in any order of arrival', () => {
	fc.assert(
		fc.property(anyLog, (log) => {
			const now = NOON + 31 * DAY;
			const attempts = attemptsIn(log, now);
			const sum = (shares: { share: { answers: number } }[]) =>
				shares.reduce((all, { share }) => all + share.answers, 0);
			expect(sum(bySkill(attempts))).toBe(attempts.length);
			expect(sum(byLevel(attempts))).toBe(attempts.length);
			const recent = attempts.filter(({ at }) => dayOf(at) >= mondayOf(dayOf(now)) - 77);
			expect(sum(byWeek(attempts, now))).toBe(recent.length);
			const errors = byError(attempts).reduce((all, { times }) => all + times, 0);
			expect(errors).toBe(attempts.flatMap(({ errors }) => errors).length);
			expect(bySkill(attemptsIn(log.toReversed(), now))).toEqual(bySkill(attempts));
		})
	);
});

test('weeks follow one another without a gap, up to this one', () => {
	const weeks = byWeek([makeAttempt('a', { at: NOON - 15 * DAY }), makeAttempt('b')], NOON);
	expect(weeks.map(({ share }) => share.answers)).toEqual([1, 0, 1]);
	expect(byWeek([], NOON)).toHaveLength(1);
	expect(byWeek([makeAttempt('old', { at: NOON - 900 * DAY })], NOON)).toHaveLength(12);
});

const shelf: Shelved[] = [
	{ slug: 'eels', title: 'Eels', levels: ['b1', 'a2', 'b2'] },
	{ slug: 'smog', title: 'Smog', levels: ['b2', 'b1', 'a2'] }
];
const kinds = (attempts: ReturnType<typeof many>, due = 0) =>
	nextSteps(attempts, { due, shelf }).map(({ kind }) => kind);

test('what is due comes first, and there is always something to read while something is unread', () => {
	expect(kinds(many(3), 4)).toEqual(['review', 'read']);
	expect(kinds([])).toEqual(['read']);
	expect(nextSteps([], { due: 0, shelf: [] })).toEqual([]);
	expect(nextSteps(many(3), { due: 0, shelf })).toEqual([
		{ kind: 'read', text: { slug: 'smog', title: 'Smog', level: 'b1' } }
	]);
});

test('whoever gets nearly all right may try a harder text, and whoever gets few right an easier one', () => {
	expect(nextSteps(many(12), { due: 0, shelf })[0]).toMatchObject({ kind: 'harder', from: 'b1', to: 'b2' });
	expect(nextSteps(many(12, { earned: 0 }), { due: 0, shelf })[0]).toMatchObject({
		kind: 'easier',
		to: 'a2'
	});
	expect(kinds(many(12, { level: 'b2' }))).toEqual(['read']);
	expect(kinds(many(9))).toEqual(['read']);
});

test('a skill that lags and an error that repeats are named, once there are answers enough', () => {
	const attempts = [
		...many(8),
		...many(6, { skill: 'evaluate', earned: 0, errors: ['certainty-raised'] }),
		...many(2, { skill: 'infer', earned: 0 })
	];
	expect(nextSteps(attempts, { due: 1, shelf })).toMatchObject([
		{ kind: 'review', due: 1 },
		{ kind: 'skill', skill: 'evaluate', part: 0, answers: 6 },
		{ kind: 'error', label: 'certainty-raised', times: 6 }
	]);
});

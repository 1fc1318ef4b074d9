import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Attempt } from './entry.ts';
import { attemptsIn, merge, newIn, placeAfter, placeOf } from './log.ts';
import { anyLog, DAY, makeAttempt, makeUndo, NOON } from './sample-log.ts';
import { schedule } from './schedule.ts';

test('merging is idempotent, commutative and associative', () => {
	fc.assert(
		fc.property(anyLog, anyLog, anyLog, (a, b, c) => {
			const ab = merge(a, b);
			expect(merge(ab, ab)).toEqual(ab);
			expect(merge(ab)).toEqual(ab);
			expect(merge(b, a)).toEqual(ab);
			expect(merge(merge(a, b), c)).toEqual(merge(a, merge(b, c)));
		})
	);
});

test('merging loses no entry and doubles none', () => {
	fc.assert(
		fc.property(anyLog, anyLog, (a, b) => {
			const ids = merge(a, b).map(({ id }) => id);
			expect(new Set(ids)).toEqual(new Set([...a, ...b].map(({ id }) => id)));
			expect(ids.length).toBe(new Set(ids).size);
			expect(newIn(merge(a, b), merge(a))).toHaveLength(ids.length - merge(a).length);
		})
	);
});

test('what counts does not depend on the order in which entries arrive, and time never goes backwards', () => {
	const shuffled = anyLog.chain((log) =>
		fc.tuple(fc.constant(log), fc.shuffledSubarray(log, { minLength: log.length }))
	);
	fc.assert(
		fc.property(shuffled, fc.integer({ min: 0, max: NOON + DAY }), ([log, other], now) => {
			const attempts = attemptsIn(log, now);
			expect(attemptsIn(other, now)).toEqual(attempts);
			for (const [index, { at }] of attempts.entries()) {
				expect(at).toBeLessThanOrEqual(now);
				expect(at).toBeGreaterThanOrEqual(attempts[index - 1]?.at ?? 0);
			}
		})
	);
});

test('an attempt that is taken back does not count, whichever is heard of first', () => {
	const log = [makeUndo('a'), makeAttempt('a'), makeAttempt('b')];
	expect(attemptsIn(log, NOON).map(({ id }) => id)).toEqual(['b']);
	expect(attemptsIn([makeAttempt('a')], NOON)).toHaveLength(1);
});

test('what a wrong clock dates in the future counts as made at the latest time that is possible', () => {
	const log = [
		makeAttempt('wrong', { at: NOON + 3650 * DAY }),
		makeAttempt('a', { at: NOON - 2 * DAY }),
		makeAttempt('b', { at: NOON - DAY })
	];
	expect(attemptsIn(log, NOON).map(({ id, at }) => [id, at - NOON])).toEqual([
		['a', -2 * DAY],
		['b', -DAY],
		['wrong', -DAY]
	]);
	expect(attemptsIn(log.slice(0, 1), NOON)[0]?.at).toBe(NOON);
});

/** Answers that were written down one after the other, at what the clock said each time; their ids run the other way. */
function writtenAt(...times: readonly number[]): Attempt[] {
	const log: Attempt[] = [];
	for (const [index, at] of times.entries()) {
		const latest = Math.max(0, ...log.map(placeOf));
		const id = `${99 - index}`;
		const [entry] = placeAfter(latest, [makeAttempt(id, { at, facts: ['f'], earned: index % 2 })]);
		if (entry?.kind === 'attempt') log.push(entry);
	}
	return log;
}
const daysOf = (attempts: readonly Attempt[]) => attempts.map(({ at }) => (at - NOON) / DAY);

test('answers stay in the order in which they were given, whatever the clock said', () => {
	const anyTime = fc.oneof(fc.integer({ min: 0, max: NOON + 400 * DAY }), fc.integer({ min: 0, max: 3 }));
	const anyTimes = fc.array(anyTime, { maxLength: 12 });
	fc.assert(
		fc.property(anyTimes, fc.integer({ min: 0, max: NOON }), (times, now) => {
			const log = writtenAt(...times);
			expect(attemptsIn(log.toReversed(), now).map(({ id }) => id)).toEqual(log.map(({ id }) => id));
			for (const { due, last } of schedule(attemptsIn(log, now), { retention: 90 }))
				expect(due).toBeGreaterThan(last);
		})
	);
});

test('answers of one moment stay in their order, also where some are known already', () => {
	const taken = ['c', 'a', 'd', 'b'].map((id) => makeAttempt(id, { at: NOON }));
	const [first] = taken;
	const log = first ? [first] : [];
	const rest = placeAfter(NOON, newIn(taken, log));
	expect(attemptsIn([...rest, ...log], NOON).map(({ id, at }) => [id, at])).toEqual(
		taken.map(({ id }) => [id, NOON])
	);
});

test('where the clock always goes on, nothing is placed and every time is believed', () => {
	const log = writtenAt(NOON - 2 * DAY, NOON - DAY, NOON - DAY + 1, NOON);
	expect(log.every(({ placed }) => placed === undefined)).toBe(true);
	expect(attemptsIn(log, NOON)).toEqual(log);
});

test('a clock that was wrong for a while moves no other answer', () => {
	// Set back by a day or to 1970 and right again; ahead by a year and right again.
	expect(daysOf(attemptsIn(writtenAt(NOON - 3 * DAY, NOON - 4 * DAY, NOON - 2 * DAY, NOON), NOON))).toEqual([
		-3, -3, -2, 0
	]);
	expect(daysOf(attemptsIn(writtenAt(NOON - DAY, 0, NOON), NOON))).toEqual([-1, -1, 0]);
	const ahead = writtenAt(NOON - 2 * DAY, NOON + 365 * DAY, NOON - DAY, NOON);
	expect(daysOf(attemptsIn(ahead, NOON))).toEqual([-2, -2, -1, 0]);
	expect(daysOf(attemptsIn(ahead, NOON + 400 * DAY))).toEqual([-2, -2, -1, 0]);
});

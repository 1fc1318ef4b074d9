import fc from 'fast-check';
import { expect, test } from 'vitest';
import { attemptsIn, merge, newIn } from './log.ts';
import { anyLog, DAY, makeAttempt, makeUndo, NOON } from './sample-log.ts';

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

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayOf } from './days.ts';
import { attemptsIn } from './log.ts';
import { anyLog, DAY, makeAttempt, NOON } from './sample-log.ts';
import { dueOn, forecast, leftOn, nextDay, schedule } from './schedule.ts';

const TODAY = dayOf(NOON);
const normal = { retention: 90 };
const [right, partly, wrong] = [{ earned: 1 }, { earned: 0.5 }, { earned: 0 }];
/** In how many days a fact comes back after these answers, each so many days after the first. */
const interval = (...answers: [number, { earned: number }][]) => {
	const attempts = answers.map(([days, score]) =>
		makeAttempt('a', { ...score, id: `${days}`, facts: ['a'], at: NOON + days * DAY })
	);
	const [card] = schedule(attempts, normal);
	return card ? card.due - card.last : undefined;
};

test('a wrong answer comes back tomorrow, a partly right one soon, a right one later', () => {
	expect(interval([0, wrong])).toBe(1);
	expect(interval([0, partly])).toBe(1);
	expect(interval([0, right])).toBe(2);
});

test('each right answer in time brings a longer pause, and a wrong one a short one again', () => {
	const pauses = [
		interval([0, right]),
		interval([0, right], [2, right]),
		interval([0, right], [2, right], [13, right]),
		interval([0, right], [2, right], [13, right], [60, wrong])
	];
	expect(pauses).toEqual([2, 11, 46, 3]);
	expect(interval([0, right], [400, right], [2000, right], [5000, right])).toBe(365);
});

test('the same answer twice on one day counts for no more', () => {
	expect(interval([0, right], [0, right])).toBe(interval([0, right]));
});

test('every question about a fact counts for it, and one that stands in for it as well', () => {
	const attempts = [
		makeAttempt('1', { item: 'i1', facts: ['a', 'b'] }),
		makeAttempt('2', { item: 'i2', facts: ['c'], standsFor: 'b', at: NOON + 2 * DAY })
	];
	const cards = schedule(attempts, normal);
	expect(cards.map(({ fact, item, due }) => [fact, item, due - TODAY])).toEqual([
		['a', 'i1', 2],
		['b', 'i2', 13],
		['c', 'i2', 4]
	]);
});

test('whoever wants to be surer is asked sooner', () => {
	const due = (retention: number) => schedule([makeAttempt('a')], { retention })[0]?.due ?? 0;
	expect(due(95)).toBeLessThan(due(90));
	expect(due(90)).toBeLessThan(due(80));
});

test('the longest overdue for how well it is known comes first', () => {
	const cards = schedule(
		[
			makeAttempt('known', { at: NOON - 30 * DAY }),
			makeAttempt('fresh', { at: NOON }),
			makeAttempt('missed', { at: NOON - 30 * DAY, earned: 0 })
		],
		normal
	);
	expect(dueOn(cards, TODAY).map(({ fact }) => fact)).toEqual(['missed', 'known']);
	expect(nextDay(cards, TODAY)).toEqual({ day: TODAY + 2, count: 1 });
	expect(nextDay(cards, TODAY + 2)).toBeUndefined();
	expect(forecast(cards, TODAY, 4).map(({ count }) => count)).toEqual([2, 0, 1, 0]);
});

test('the limit of a day counts what was reviewed on it', () => {
	const at = NOON - DAY;
	const reviewed = [
		makeAttempt('a', { mode: 'review' }),
		makeAttempt('b', { mode: 'review', at }),
		makeAttempt('c')
	];
	expect(leftOn(TODAY, 2, reviewed)).toBe(1);
	expect(leftOn(TODAY, 1, [...reviewed, ...reviewed])).toBe(0);
});

test('any log gives a schedule: nothing is due before it was asked, nor more than a year later', () => {
	fc.assert(
		fc.property(
			anyLog,
			fc.integer({ min: 0, max: NOON + DAY }),
			fc.constantFrom(80, 95),
			(log, now, retention) => {
				for (const { due, last, stability, difficulty } of schedule(attemptsIn(log, now), { retention })) {
					expect(last).toBeLessThanOrEqual(dayOf(now));
					expect(due - last).toBeGreaterThanOrEqual(1);
					expect(due - last).toBeLessThanOrEqual(365);
					expect(stability).toBeGreaterThan(0);
					expect(difficulty).toBeGreaterThanOrEqual(1);
				}
			}
		)
	);
});

import { describe, expect, it, test } from 'vitest';
import { extend, newTimer, pass, sayTime, shownOf, warningBetween } from './timer.ts';

test.each([
	[0, '0:00'],
	[65.9, '1:05'],
	[600, '10:00'],
	[3845, '1:04:05']
])('%d seconds stand as %s', (seconds, words) => {
	expect(sayTime(seconds)).toBe(words);
});

describe('a timer', () => {
	it('counts up, or down to nothing and no further', () => {
		expect(shownOf(pass(newTimer('up'), 61.5))).toBe(61);
		expect(shownOf(pass(newTimer(2), 61.5))).toBe(59);
		expect(shownOf(pass(newTimer(2), 500))).toBe(0);
	});
	it('stands still while it is paused', () => {
		expect(pass({ ...newTimer(2), paused: true }, 30).spent).toBe(0);
	});
	it('can be given more time, also when it is over', () => {
		expect(shownOf(extend(pass(newTimer(2), 60), 300))).toBe(360);
		expect(shownOf(extend(pass(newTimer(2), 500), 300))).toBe(300);
		expect(extend(newTimer('up'), 300)).toEqual(newTimer('up'));
	});
});

describe('a warning', () => {
	const say = (minutes: 'up' | number, from: number, to: number) =>
		warningBetween(pass(newTimer(minutes), from), pass(newTimer(minutes), to));
	it('comes once, when little is left, and when it is over', () => {
		expect(say(20, 599, 600)).toBe(10);
		expect(say(20, 600, 601)).toBeUndefined();
		expect(say(20, 1139.5, 1140.5)).toBe(1);
		expect(say(20, 1199, 1201)).toBe(0);
	});
	it('does not come where all the time there is would be little', () => {
		expect(say(10, 0, 1)).toBeUndefined();
		expect(say(5, 0, 1)).toBeUndefined();
	});
	it('tells the latest where several have gone by, and none where time counts up', () => {
		expect(say(20, 0, 1150)).toBe(1);
		expect(say('up', 0, 5000)).toBeUndefined();
	});
});

import { expect, test, vi } from 'vitest';
import { DAY, makeAttempt, NOON } from '../progress/sample-log.ts';
import type { Entry } from '../progress/entry.ts';
import { merge, newIn, placeAfter, placeOf } from '../progress/log.ts';
import { Progress } from './progress.svelte.ts';

const [a, b] = [makeAttempt('a'), makeAttempt('b')];

/** A log that can be switched off, as a full or blocked storage is. */
function makeLog() {
	const log = {
		stored: new Array<Entry>(),
		fails: '',
		guard() {
			if (log.fails) throw Object.assign(new Error('no'), { name: log.fails });
		},
		read: async () => {
			log.guard();
			return { entries: log.stored, unread: [] };
		},
		readTaking: async (taking: string) =>
			log.stored.filter((entry) => entry.kind === 'attempt').filter(({ id }) => id.startsWith(`${taking}/`)),
		append: async (entries: readonly Entry[]) => {
			log.guard();
			const fresh = placeAfter(Math.max(0, ...log.stored.map(placeOf)), newIn(entries, log.stored));
			log.stored = merge(log.stored, fresh);
			return log.stored.filter(({ id }) => entries.some((entry) => entry.id === id));
		},
		takeIn: async (entries: readonly Entry[]) => {
			log.guard();
			log.stored = merge(log.stored, entries);
		},
		clear: async () => {
			log.guard();
			log.stored = [];
		}
	};
	return log;
}
const ids = (entries: readonly Entry[]) => entries.map(({ id }) => id);

test('an answer counts at once, and is written down once', async () => {
	const log = makeLog();
	const progress = new Progress(log);
	await Promise.all([progress.add([a]), progress.add([a, b])]);
	expect(ids(progress.attempts)).toEqual(['a', 'b']);
	expect(ids(log.stored)).toEqual(['a', 'b']);
	expect(progress.trouble).toBeUndefined();
});

test('without storage practice goes on, and what could not be written comes with the next answer', async () => {
	const log = makeLog();
	log.fails = 'QuotaExceededError';
	const progress = new Progress(log);
	await progress.load();
	expect(progress.ready).toBe(true);
	expect(await progress.add([a])).toBe(false);
	expect(progress.trouble).toBe('full');
	expect(ids(progress.attempts)).toEqual(['a']);
	log.fails = '';
	expect(await progress.add([b])).toBe(true);
	expect(progress.trouble).toBeUndefined();
	expect(ids(log.stored)).toEqual(['a', 'b']);
});

test('what could not be written is tried again without another answer, until there is room', async () => {
	vi.useFakeTimers();
	try {
		const log = makeLog();
		log.fails = 'QuotaExceededError';
		const progress = new Progress(log);
		expect(await progress.add([a])).toBe(false);
		expect(await progress.add([a, b])).toBe(false);
		await vi.advanceTimersByTimeAsync(10_000);
		expect(progress.trouble).toBe('full');
		log.fails = '';
		await vi.advanceTimersByTimeAsync(60_000);
		expect(progress.trouble).toBeUndefined();
		expect(ids(log.stored)).toEqual(['a', 'b']);
		expect(vi.getTimerCount()).toBe(0);
	} finally {
		vi.useRealTimers();
	}
});

test('answers stay in their order when the clock is set back, and the time of one that is there is not changed', async () => {
	const log = makeLog();
	const progress = new Progress(log);
	await progress.add([makeAttempt('later')]);
	await progress.add([makeAttempt('earlier', { at: NOON - DAY })]);
	expect(ids(progress.attempts)).toEqual(['later', 'earlier']);
	await new Progress(log).add([makeAttempt('later', { at: NOON - DAY })]);
	expect(log.stored.map(({ id, at }) => [id, at])).toEqual([
		['later', NOON],
		['earlier', NOON - DAY]
	]);
});

test('another device’s log is taken over whole or not at all', async () => {
	const log = makeLog();
	const progress = new Progress(log);
	await progress.add([a]);
	log.fails = 'InvalidStateError';
	expect(await progress.takeOver([b])).toBe(false);
	expect(progress.trouble).toBe('missing');
	expect(ids(progress.entries)).toEqual(['a']);
	log.fails = '';
	expect(await progress.takeOver([a, b])).toBe(true);
	expect(ids(progress.entries)).toEqual(['a', 'b']);
	expect(await progress.clear()).toBe(true);
	expect(progress.entries).toEqual([]);
});

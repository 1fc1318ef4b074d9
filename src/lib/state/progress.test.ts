import { expect, test } from 'vitest';
import { makeAttempt } from '../progress/sample-log.ts';
import type { Entry } from '../progress/entry.ts';
import { merge } from '../progress/log.ts';
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
		append: async (entries: readonly Entry[]) => {
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
	await progress.add([a]);
	expect(progress.trouble).toBe('full');
	expect(ids(progress.attempts)).toEqual(['a']);
	log.fails = '';
	await progress.add([b]);
	expect(progress.trouble).toBeUndefined();
	expect(ids(log.stored)).toEqual(['a', 'b']);
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

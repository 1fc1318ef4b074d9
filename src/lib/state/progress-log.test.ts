import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { makeAttempt, makeUndo, NOON } from '../progress/sample-log.ts';
import { merge, placeOf } from '../progress/log.ts';
import { browserLog } from './progress-log.svelte.ts';

beforeEach(() => {
	vi.stubGlobal('indexedDB', new IDBFactory());
});

const a = makeAttempt('a');

test('what is written down is there for the next page', async () => {
	await browserLog().append([a, makeUndo('a')]);
	const { entries, unread } = await browserLog().read();
	expect(entries).toEqual([a, makeUndo('a')]);
	expect(unread).toEqual([]);
	await browserLog().clear();
	expect((await browserLog().read()).entries).toEqual([]);
});

test('an answer that two tabs write down is there once, as it was written first', async () => {
	const again = { ...a, at: NOON - 50 };
	const both = await Promise.all([browserLog().append([a]), browserLog().append([again])]);
	await browserLog().append([again]);
	const { entries } = await browserLog().read();
	expect(entries).toHaveLength(1);
	expect(both).toEqual([entries, entries]);
});

test('of an answer in two logs the earlier time stays', async () => {
	const log = browserLog();
	await log.append([a]);
	await log.takeIn([{ ...a, at: NOON + 50 }, makeAttempt('b')]);
	await log.takeIn([{ ...a, at: NOON - 50 }]);
	expect((await log.read()).entries.map(({ id, at }) => [id, at - NOON])).toEqual([
		['a', -50],
		['b', 0]
	]);
});

test('what is written down after the clock was set back has its place after all that is there', async () => {
	const log = browserLog();
	await log.append([a]);
	const written = await log.append([
		makeAttempt('c', { at: NOON - 20 }),
		makeUndo('a', NOON - 10),
		makeAttempt('d', { at: NOON - 10 })
	]);
	await browserLog().append([makeAttempt('e', { at: NOON - 30 }), makeAttempt('f', { at: NOON + 50 })]);
	expect(written.map(placeOf)).toEqual([NOON + 1, NOON - 10, NOON + 2]);
	const { entries } = await log.read();
	expect(merge(entries).map(({ id }) => id)).toEqual(['undo/a', 'a', 'c', 'd', 'e', 'f']);
});

test('a log of the first form of the database is taken over', async () => {
	const request = indexedDB.open('readback', 1);
	request.onupgradeneeded = () => request.result.createObjectStore('log', { keyPath: 'id' }).put(a);
	await new Promise((resolve) => (request.onsuccess = resolve));
	request.result.close();
	const log = browserLog();
	await log.append([makeAttempt('b', { at: NOON - 1 })]);
	expect(merge((await log.read()).entries).map(({ id }) => id)).toEqual(['a', 'b']);
});

test('the answers of one taking are found by its name', async () => {
	const log = browserLog();
	await log.append(['t1/a', 't1/b', 't10/a', 't2/a'].map((id) => makeAttempt(id)));
	expect((await log.readTaking('t1')).map(({ id }) => id)).toEqual(['t1/a', 't1/b']);
});

test('where one entry cannot be written, none is', async () => {
	const log = browserLog();
	await log.append([a]);
	const cannot = makeAttempt('z', { response: () => 'no JSON' });
	await expect(log.append([makeAttempt('b'), cannot])).rejects.toThrow();
	expect((await log.read()).entries).toEqual([a]);
	await log.append([makeAttempt('b')]);
	expect((await log.read()).entries).toHaveLength(2);
});

test('what a later Readback wrote is left as it is, and known of', async () => {
	const log = browserLog();
	const later = { ...makeAttempt('b'), form: 2 };
	await log.append([a]);
	const request = indexedDB.open('readback');
	await new Promise((resolve) => (request.onsuccess = resolve));
	const transaction = request.result.transaction('log', 'readwrite');
	transaction.objectStore('log').put(later);
	await new Promise((resolve) => (transaction.oncomplete = resolve));
	request.result.close();
	expect(await log.read()).toEqual({ entries: [a], unread: [later] });
});

test('without a database each step rejects, and works once there is one', async () => {
	const log = browserLog();
	vi.stubGlobal('indexedDB', {
		open: () => {
			throw new Error('blocked');
		}
	});
	await expect(log.read()).rejects.toThrow('blocked');
	await expect(log.append([a])).rejects.toThrow('blocked');
	vi.stubGlobal('indexedDB', new IDBFactory());
	await log.append([a]);
	expect((await log.read()).entries).toEqual([a]);
});

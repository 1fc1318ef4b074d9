import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { makeAttempt, makeUndo, NOON } from '../progress/sample-log.ts';
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

test('an answer that two tabs write down is there once, as the first of them wrote it', async () => {
	const later = { ...a, at: NOON + 50 };
	await Promise.all([browserLog().append([later]), browserLog().append([a])]);
	await browserLog().append([later]);
	expect((await browserLog().read()).entries).toEqual([a]);
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

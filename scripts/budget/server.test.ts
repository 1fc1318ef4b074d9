import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listen } from '../site.ts';
import { type Host, host } from './server.ts';

const folder = mkdtempSync(join(tmpdir(), 'readback-budget-'));
const site: Host = host(folder);
let url = '';

beforeAll(async () => {
	mkdirSync(join(folder, '_app', 'immutable'), { recursive: true });
	mkdirSync(join(folder, 'read'));
	writeFileSync(join(folder, '_app', 'immutable', 'a.1234.js'), 'const a = 1;'.repeat(1000));
	writeFileSync(join(folder, 'read', 'index.html'), '<p>Read</p>');
	writeFileSync(join(folder, 'service-worker.js'), '// keeps the site');
	url = `http://127.0.0.1:${await listen(site.server, 0, '127.0.0.1')}`;
});
afterAll(() => {
	site.server.close();
	rmSync(folder, { recursive: true });
});

test('a file whose name holds a hash comes in brotli, and is kept for ever', async () => {
	const response = await fetch(`${url}/_app/immutable/a.1234.js`);
	expect(response.headers.get('content-encoding')).toBe('br');
	expect(Number(response.headers.get('content-length'))).toBeLessThan(100);
	expect(response.headers.get('cache-control')).toContain('immutable');
	expect(await response.text()).toHaveLength(12_000);
});

test('a page is asked for again, and not sent again if it is the same', async () => {
	const first = await fetch(`${url}/read/`);
	expect(await first.text()).toBe('<p>Read</p>');
	expect(first.headers.get('cache-control')).toBe('no-cache');
	const etag = first.headers.get('etag') ?? '';
	expect((await fetch(`${url}/read/`, { headers: { 'if-none-match': etag } })).status).toBe(304);
});

test('what is not there is a 404', async () => {
	expect((await fetch(`${url}/no/such/`)).status).toBe(404);
});

test('it tells what it has sent since the last time', async () => {
	site.takeSent();
	await (await fetch(`${url}/read/`)).text();
	expect(site.takeSent().all).toBeGreaterThan(50);
	expect(site.takeSent()).toEqual({ all: 0, stillNewest: 0 });
});

test('it tells apart what only says that the service worker is still the newest', async () => {
	const first = await fetch(`${url}/service-worker.js`);
	await first.text();
	expect(site.takeSent().stillNewest).toBe(0);

	await fetch(`${url}/service-worker.js`, { headers: { 'if-none-match': first.headers.get('etag') ?? '' } });
	const { all, stillNewest } = site.takeSent();
	expect(stillNewest).toBeGreaterThan(50);
	expect(stillNewest).toBe(all);
});

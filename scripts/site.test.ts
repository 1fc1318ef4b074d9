import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cleanBase, listen, siteServer } from './site.ts';

test.each([
	[undefined, ''],
	['', ''],
	['/', ''],
	['/readback', '/readback'],
	['readback', '/readback'],
	['/readback/', '/readback'],
	['/a/b/', '/a/b']
])('the base path %o means %o', (given, meant) => {
	expect(cleanBase(given)).toBe(meant);
});

describe('a served site', () => {
	const folder = mkdtempSync(join(tmpdir(), 'readback-site-'));
	const server = siteServer(folder, '/base');
	let origin = '';
	const get = (path: string) => fetch(origin + path, { redirect: 'manual' });

	beforeAll(async () => {
		mkdirSync(join(folder, 'read', 'x'), { recursive: true });
		writeFileSync(join(folder, 'index.html'), 'home');
		writeFileSync(join(folder, '404.html'), 'lost');
		writeFileSync(join(folder, 'read', 'x', 'index.html'), 'an article');
		writeFileSync(join(folder, 'data.json'), '{}');
		origin = `http://127.0.0.1:${await listen(server, 0, '127.0.0.1')}`;
	});
	afterAll(async () => {
		await close(server);
		rmSync(folder, { recursive: true });
	});

	test.each([
		['/base/', 'home'],
		['/base/read/x/', 'an article'],
		['/base/read/x/?seed=1', 'an article'],
		['/base/data.json', '{}']
	])('answers %s', async (path, text) => {
		const response = await get(path);
		expect([response.status, await response.text()]).toEqual([200, text]);
	});

	test('sends a page on to its address with a slash, and keeps the query', async () => {
		const response = await get('/base/read/x?seed=1');
		expect([response.status, response.headers.get('location')]).toEqual([308, '/base/read/x/?seed=1']);
	});

	test.each(['/base/nothing/', '/base/nothing.js', '/', '/read/x/', '/baseless/', '/base/../site.ts'])(
		'has no page at %s',
		async (path) => {
			const response = await get(path);
			expect([response.status, await response.text()]).toEqual([404, 'lost']);
		}
	);

	test('a second server goes to a free port when the port is taken', async () => {
		const taken = Number(new URL(origin).port);
		const second = siteServer(folder, '');
		const port = await listen(second, taken, '127.0.0.1');
		expect(port).toBeGreaterThan(taken);
		await close(second);
	});
});

const close = (server: Server) => new Promise((resolve) => server.close(resolve));

import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { listen, siteServer } from '../../scripts/site.ts';
import { answersIn, fillLog } from './log.ts';
import { expectClean } from './axe.ts';
import { expect, open, reload, test } from './fixtures.ts';
import { seedOfChoices } from './keys.ts';
import { type Site, sites } from './sites.ts';
import { answer, ARTICLE, check, finish } from './taker.ts';

// The network is pulled for real: the host of the site is gone.

test.use({ serviceWorkers: 'allow', tolerate: /Failed to load resource|Failed to fetch|NetworkError/ });

const OTHER = 'wow-signal';
const quiz = (seed: string, n: number) => `quiz/${ARTICLE}/?seed=${seed}&n=${n}&mode=practice`;
const side = (page: Page) => page.getByRole('region', { name: 'Question', exact: true });
const section = (page: Page) =>
	page.locator('section').filter({ has: page.getByRole('heading', { name: 'Without a network' }) });

for (const [place, site] of Object.entries(sites))
	test(`what was opened is read, answered, marked and reviewed without a network (${place})`, async ({
		page
	}) => {
		const host = await start(site);
		await open(page, host.url + `read/${ARTICLE}/`);
		await kept(page, host.url);
		await fillLog(page);
		await host.stop();

		await reload(page);
		await page.getByRole('link', { name: 'Readback' }).click();
		await expect(page.getByRole('heading', { name: 'Articles', exact: true })).toBeVisible();
		await open(page, host.url + quiz(seedOfChoices(3), 3));
		await answer(page);
		await check(page);
		await finish(page);
		await expect(page.getByRole('heading', { name: 'Results' })).toBeVisible();
		await expect.poll(async () => (await answersIn(page)).length).toBe(18);

		await open(page, `${host.url}review/`);
		await page.getByRole('button', { name: '5 questions' }).click();
		await expect(page.getByRole('button', { name: 'Check' })).toBeVisible();
		await expect(page.getByText('Question 1 of 5')).toBeVisible();

		await open(page, `${host.url}read/${OTHER}/`);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page is not on this device');
		await expectClean(page, 'not on this device');
		await expect(page.getByRole('list').getByRole('link')).toHaveCount(1);
		await host.again();
		await page.getByRole('link', { name: 'Try again' }).click();
		await expect(page).toHaveURL(`${host.url}read/${OTHER}/`);
		await expect(page.getByRole('button', { name: /start a quiz/i })).toBeVisible();
		await host.stop();
	});

test('all articles are kept when one asks, with their size and how far it is, and removed again', async ({
	page
}) => {
	const host = await start(sites.root);
	await open(page, `${host.url}data/`);
	await expect(section(page)).toContainText(/^.*0 of \d+ articles are here \(0 kB\)/);
	await section(page)
		.getByRole('button', { name: /^Keep all articles \(\d+(\.\d)? MB more\)$/ })
		.click();
	await expect(section(page).getByRole('progressbar')).toBeVisible();
	await expect(section(page)).toContainText('All articles are on this device.', { timeout: 40_000 });
	await expectClean(page, 'all articles kept');
	await host.stop();

	await open(page, `${host.url}quiz/${OTHER}/`);
	await expect(page.getByText('Question 1 of 10')).toBeVisible();
	await open(page, `${host.url}print/${OTHER}/`);
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();

	await open(page, `${host.url}data/`);
	await section(page).getByRole('button', { name: 'Remove the articles from this device' }).click();
	await expect(section(page)).toContainText(/0 of \d+ articles are here/);
});

test('an update waits until no question is asked, and the quiz ends with the version it began with', async ({
	page
}) => {
	const host = await start(sites.root);
	const address = host.url + quiz(seedOfChoices(3), 3);
	await open(page, address);
	await kept(page, host.url);
	await reload(page);
	await answer(page);
	await check(page);
	// The reasons come a moment after the outcome.
	await expect(side(page).getByText(/^(Your answer, right|Right answer)$/)).toBeVisible();
	const outcome = await side(page).innerText();

	host.release('the next version');
	await page.evaluate(async () => {
		const registration = await navigator.serviceWorker.ready;
		await registration.update();
	});
	await expect.poll(() => isWaiting(page)).toBe(true);
	const notice = page.getByRole('status').filter({ hasText: 'A new version of Readback is ready.' });
	await expect(notice).toHaveCount(0);
	await reload(page);
	expect(await side(page).innerText()).toBe(outcome);
	await finish(page);

	await page.getByRole('link', { name: 'Readback' }).click();
	await expect(notice).toBeVisible();
	await expectClean(page, 'a new version is ready');
	await notice.getByRole('button', { name: 'Use it now' }).click();
	await expect(notice).toHaveCount(0);
	await expect.poll(() => isWaiting(page)).toBe(false);
	expect(await page.evaluate(() => caches.keys())).toContainEqual(
		expect.stringContaining('the next version')
	);
	await host.stop();

	// What the earlier version had kept is kept by this one.
	await open(page, address);
	await expect(
		page.getByRole('heading', { name: 'Results' }).or(page.getByText('Question 1 of 3'))
	).toBeVisible();
});

test('the browser finds all that it takes to install Readback', async ({ page }) => {
	const host = await start(sites.base);
	await open(page, host.url);
	const session = await page.context().newCDPSession(page);
	const { errors, url } = await session.send('Page.getAppManifest');
	expect(url).toBe(`${host.url}manifest.webmanifest`);
	expect(errors).toEqual([]);
	const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
	// A private window cannot install anything: that is the test's own doing.
	expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([]);
	await host.stop();
});

/** Waits until the service worker of a site has all pages of the article. */
async function kept(page: Page, site: string): Promise<void> {
	const pages = ['read', 'quiz', 'print'].map((kind) => `${site}${kind}/${ARTICLE}/data.json`);
	await expect
		.poll(
			() =>
				page.evaluate(
					async (pages) => (await Promise.all(pages.map((page) => caches.match(page)))).every(Boolean),
					pages
				),
			{ timeout: 20_000 }
		)
		.toBe(true);
}

/** Whether a newer version is there and not yet used. */
const isWaiting = (page: Page) =>
	page.evaluate(async () => (await navigator.serviceWorker.ready).waiting !== null);

/** A host of a site that can go away, come back at the same address, and bring out another version. */
async function start({ folder, base }: Site) {
	const site = siteServer(folder, base);
	let version: string | undefined;
	const serve = () =>
		createServer((request, response) => {
			if (version !== undefined && request.url === `${base}/service-worker.js`) {
				const name =
					/"version":"([^"]+)"/.exec(readFileSync(join(folder, '_app/version.json'), 'utf8'))?.[1] ?? '';
				const worker = readFileSync(join(folder, 'service-worker.js'), 'utf8');
				response.writeHead(200, { 'content-type': 'text/javascript' });
				response.end(worker.replaceAll(name, version));
			} else site.emit('request', request, response);
		});
	let server = serve();
	const port = await listen(server, 0, '127.0.0.1');
	return {
		url: `http://localhost:${port}${base}/`,
		release: (name: string) => (version = name),
		again: async () => {
			server = serve();
			await listen(server, port, '127.0.0.1');
		},
		stop: () =>
			new Promise<void>((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			})
	};
}

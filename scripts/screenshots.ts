import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Browser, type Page } from '@playwright/test';
import { answer, ARTICLE, check, finish } from '../tests/e2e/taker.ts';
import { browserArgs, ensureBrowser } from './browser.ts';
import { buildSite, listen, siteServer } from './site.ts';

const SIZES = {
	phone: { width: 390, height: 844 },
	tablet: { width: 820, height: 1180 },
	desktop: { width: 1280, height: 800 }
};
const QUIZ = `quiz/${ARTICLE}/?seed=1&n=10&mode=practice`;
const BUILD = 'build-test/screenshots';

/** One picture: how to get there from wherever the page is. */
type Shot = [name: string, go: (page: Page, site: string) => Promise<unknown>];
const SHOTS: Shot[] = [
	['library', (page, site) => page.goto(site, { waitUntil: 'networkidle' })],
	['read', (page, site) => page.goto(`${site}read/${ARTICLE}/`, { waitUntil: 'networkidle' })],
	['read-easier', (page, site) => page.goto(`${site}read/${ARTICLE}/a2/`, { waitUntil: 'networkidle' })],
	['quiz', (page, site) => page.goto(site + QUIZ, { waitUntil: 'networkidle' })],
	['feedback', answerAndCheck],
	['results', (page) => finish(page)]
];

/**
 * `npm run screenshots -- [FOLDER]`: the main pages at three sizes, light and dark, as PNG files.
 * `--readme` takes the picture of the README alone; `--no-build` uses what was built the last time.
 */
async function screenshots(): Promise<void> {
	const { values, positionals } = parseArgs({
		allowPositionals: true,
		options: { readme: { type: 'boolean' }, 'no-build': { type: 'boolean' } }
	});
	if (!values['no-build'] && !(await buildSite(BUILD, ''))) throw new Error('The site could not be built.');
	const server = siteServer(BUILD, '');
	const site = `http://localhost:${await listen(server, 4180, '127.0.0.1')}/`;
	const browser = await chromium.launch({ executablePath: ensureBrowser(), args: browserArgs });
	try {
		await (values.readme
			? readmePicture(browser, site)
			: allPictures(browser, site, positionals[0] ?? 'screenshots'));
	} finally {
		await browser.close();
		server.close();
	}
}

async function allPictures(browser: Browser, site: string, folder: string): Promise<void> {
	mkdirSync(folder, { recursive: true });
	for (const [size, viewport] of Object.entries(SIZES)) {
		for (const colorScheme of ['light', 'dark'] as const) {
			const page = await browser.newPage({ viewport, colorScheme, hasTouch: size === 'phone' });
			for (const [name, go] of SHOTS) {
				await go(page, site);
				const path = join(folder, `${name}-${size}-${colorScheme}.png`);
				await page.screenshot({ path, animations: 'disabled' });
				console.log(path);
			}
			await page.close();
		}
	}
}

async function readmePicture(browser: Browser, site: string): Promise<void> {
	const page = await browser.newPage({ viewport: SIZES.desktop, colorScheme: 'light' });
	// A first visit may be shown in the letters of the device, before those of the site are there.
	for (const address of [site, site + QUIZ]) await page.goto(address, { waitUntil: 'networkidle' });
	await answerAndCheck(page);
	await page
		.getByRole('button', { name: /^Show in the text/ })
		.first()
		.click();
	await page.screenshot({ path: 'docs/screenshot.png', animations: 'disabled' });
	console.log('docs/screenshot.png');
}

async function answerAndCheck(page: Page): Promise<void> {
	await answer(page);
	await check(page);
}

screenshots().catch((error: unknown) => {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
});

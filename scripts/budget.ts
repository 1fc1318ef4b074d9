import { existsSync } from 'node:fs';
import type { Server } from 'node:http';
import { parseArgs } from 'node:util';
import { chromium, type Browser } from '@playwright/test';
import { browserArgs, ensureBrowser } from './browser.ts';
import { heaviestModules } from './budget/modules.ts';
import { classTimes } from './budget/class.ts';
import { choices, pageAt, pagesIn } from './budget/pages.ts';
import { type Host, host } from './budget/server.ts';
import { sizesOf } from './budget/sizes.ts';
import { type Line, writeTable } from './budget/table.ts';
import { FIRST, OURS, RIVALS, timesOf } from './budget/times.ts';
import { writeBare, writePlain } from './budget/rivals.ts';
import { secondVisit } from './budget/again.ts';
import { ARTICLE } from '../tests/e2e/taker.ts';
import { buildSite, listen } from './site.ts';

const USAGE = `Measures the built site in a browser and compares it with its budgets. It ends with 1 when one is missed.

  npm run budget                     sizes and times, some minutes
  npm run budget -- --sizes          only sizes: how much each kind of page transfers, in brotli
  npm run budget -- --sizes class/   only the sizes of these pages
  npm run budget -- --times          only times, beside two simple pages of the same quiz
  npm run budget -- --class          only how long it takes to read and mark what a very large class hands in
  npm run budget -- --modules        sizes, and which modules the JavaScript of each page comes from (before brotli)
  npm run budget -- --no-build       measures what was built the last time`;

const BUILD = 'build-test/budget/site';
const BARE = 'build-test/budget/bare';
const PLAIN = 'build-test/budget/plain';

async function budget(): Promise<void> {
	const { values, positionals } = parseArgs({
		allowPositionals: true,
		options: {
			sizes: { type: 'boolean', default: false },
			times: { type: 'boolean', default: false },
			class: { type: 'boolean', default: false },
			modules: { type: 'boolean', default: false },
			'no-build': { type: 'boolean', default: false },
			help: { type: 'boolean', short: 'h', default: false }
		}
	});
	if (values.help) return console.log(USAGE);
	const isBuilt = values['no-build'] && existsSync(BUILD);
	// The maps lie beside the scripts, which are the same without them.
	if (!isBuilt && !(await buildSite(BUILD, '', {}, ['--sourcemap', 'hidden'])))
		throw new Error('The site could not be built; the reason is above.');

	const site = await open(BUILD);
	const browser = await chromium.launch({ executablePath: ensureBrowser(), args: browserArgs });
	try {
		const isSome = values.sizes || values.times || values.class || values.modules || positionals.length > 0;
		const hasSizes = !isSome || values.sizes || values.modules || positionals.length > 0;
		conclude([
			...(hasSizes ? await allSizes(browser, site.url, positionals, values.modules) : []),
			...(!isSome || values.times ? await allTimes(browser, site) : []),
			...(!isSome || values.class ? await allOfClass(browser, site.url) : [])
		]);
	} finally {
		await browser.close();
		for (const server of opened) server.close();
	}
}

const opened: Server[] = [];

async function open(folder: string): Promise<Host & { url: string }> {
	const site = host(folder);
	opened.push(site.server);
	return { ...site, url: `http://localhost:${await listen(site.server, 4190, '127.0.0.1')}/` };
}

async function allTimes(browser: Browser, site: Host & { url: string }): Promise<Line[]> {
	writeBare(BARE);
	writePlain(PLAIN);
	const [bare, plain] = [await open(BARE), await open(PLAIN)];
	const times = await timesOf(browser, {
		first: { url: `${site.url}quiz/${ARTICLE}/`, places: FIRST },
		ours: { url: site.url + choices('practice'), places: OURS },
		bare: { url: bare.url, places: RIVALS },
		plain: { url: plain.url, places: RIVALS }
	});
	console.log(`${writeTable('Times of the quiz, on a slow phone and network', times)}\n`);

	const again: Line[] = [];
	for (const { name, address } of pagesIn(BUILD).slice(0, 3))
		again.push(...(await secondVisit(browser, site, { name, url: site.url + address })));
	console.log(`${writeTable('What is sent to somebody who was here before', again)}\n`);
	return [...times, ...again];
}

async function allOfClass(browser: Browser, site: string): Promise<Line[]> {
	const lines = await classTimes(browser, site);
	console.log(`${writeTable('Reading and marking what a class hands in', lines)}\n`);
	return lines;
}

async function allSizes(
	browser: Browser,
	site: string,
	addresses: readonly string[],
	withModules: boolean
): Promise<Line[]> {
	const pages = addresses.length > 0 ? addresses.map(pageAt) : pagesIn(BUILD);
	const all: Line[] = [];
	for (const page of pages) {
		const { lines, scripts } = await sizesOf(browser, site, page);
		console.log(`${writeTable(page.name, lines)}\n`);
		if (withModules) console.log(`${writeTable('Its modules', heaviestModules(BUILD, scripts))}\n`);
		all.push(...lines);
	}
	return all;
}

function conclude(lines: readonly Line[]): void {
	const missed = lines.filter(({ isOver }) => isOver).length;
	const judged = lines.filter(({ budget }) => budget !== '').length;
	console.log(
		missed === 0 ? `All ${judged} budgets are kept.` : `${missed} of ${judged} budgets are missed.`
	);
	process.exitCode = missed === 0 ? 0 : 1;
}

budget().catch((error: unknown) => {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
});

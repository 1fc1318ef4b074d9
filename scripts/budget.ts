import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { chromium, type Browser } from '@playwright/test';
import { browserArgs, ensureBrowser } from './browser.ts';
import { heaviestModules } from './budget/modules.ts';
import { pageAt, pagesIn } from './budget/pages.ts';
import { host } from './budget/server.ts';
import { sizesOf } from './budget/sizes.ts';
import { type Line, writeTable } from './budget/table.ts';
import { buildSite, listen } from './site.ts';

const USAGE = `Measures the built site in a browser and compares it with its budgets. It ends with 1 when one is missed.

  npm run budget                     sizes and times, some minutes
  npm run budget -- --sizes          only sizes: how much each kind of page transfers, in brotli
  npm run budget -- --sizes class/   only the sizes of these pages
  npm run budget -- --modules        sizes, and which modules the JavaScript of each page comes from (before brotli)
  npm run budget -- --no-build       measures what was built the last time`;

const BUILD = 'build-test/budget/site';

async function budget(): Promise<void> {
	const { values, positionals } = parseArgs({
		allowPositionals: true,
		options: {
			sizes: { type: 'boolean', default: false },
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

	const { server } = host(BUILD);
	const site = `http://localhost:${await listen(server, 4190, '127.0.0.1')}/`;
	const browser = await chromium.launch({ executablePath: ensureBrowser(), args: browserArgs });
	try {
		const lines = await allSizes(browser, site, positionals, values.modules);
		conclude(lines);
	} finally {
		await browser.close();
		server.close();
	}
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

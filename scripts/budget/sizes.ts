import type { Browser, Page, Request } from '@playwright/test';
import { z } from 'zod';
import type { BudgetPage } from './pages.ts';
import { onSlowPage } from './slow.ts';
import { atMost, type Line, told } from './table.ts';

type Amount = Exclude<keyof Visit, 'jumped' | 'scripts'>;

const VIEWPORTS = [
	{ width: 1280, height: 900 },
	{ width: 390, height: 844 }
];

/** So many of the elements that jump are named. */
const MOST_JUMPED = 4;

/** Milliseconds that a page may need for what it has fetched. */
const BUSY = 1500;

const Jumps = z.object({ shift: z.number(), jumped: z.array(z.string()) });

/** What one visit transfers, in bytes as they were sent, and how far things jump. */
interface Visit {
	script: number;
	stylesheet: number;
	font: number;
	rest: number;
	requests: number;
	shift: number;
	/** Paths of the scripts. */
	scripts: string[];
	/** What jumped, as selectors. */
	jumped: string[];
}

/** How much a page transfers on a first visit, on a phone or a desk, whichever is more. */
export async function sizesOf(
	browser: Browser,
	site: string,
	page: BudgetPage
): Promise<{ lines: Line[]; scripts: string[] }> {
	const visits: Visit[] = [];
	for (const viewport of VIEWPORTS) {
		visits.push(await onSlowPage(browser, (tab) => visit(tab, site, page), { viewport }));
	}
	const most = (key: Amount) => Math.max(...visits.map((visit) => visit[key]));
	const kB = (key: Amount) => most(key) / 1000;
	const jumped = [...new Set(visits.flatMap(({ jumped }) => jumped))];
	const lines = [
		atMost('JavaScript', kB('script'), page.js, 'kB', 1),
		atMost('CSS', kB('stylesheet'), 15, 'kB', 1),
		atMost('Fonts', kB('font'), 60, 'kB', 1),
		told('Everything else', `${kB('rest').toFixed(1)} kB`),
		atMost('Requests', most('requests'), 20),
		atMost('Layout shift', most('shift'), 0, '', 3),
		...jumped.slice(0, MOST_JUMPED).map((selector) => told(`  ${selector} jumps`, ''))
	];
	return { lines, scripts: [...new Set(visits.flatMap(({ scripts }) => scripts))] };
}

async function visit(tab: Page, site: string, { address, steps }: BudgetPage): Promise<Visit> {
	const requests: Request[] = [];
	tab.on('requestfinished', (request) => {
		if (request.url().startsWith(site)) requests.push(request);
	});
	await tab.addInitScript(watchShifts);
	await tab.goto(site + address);
	await settled(tab);
	if (steps) {
		await steps(tab);
		await settled(tab);
	}

	const found = { script: 0, stylesheet: 0, font: 0, rest: 0 };
	for (const request of requests) {
		const { responseBodySize } = await request.sizes();
		found[kindOf(request)] += responseBodySize;
	}
	const { shift, jumped } = Jumps.parse(await tab.evaluate(() => Reflect.get(window, 'jumps')));
	const scripts = requests
		.filter((request) => kindOf(request) === 'script')
		.map((request) => new URL(request.url()).pathname);
	return { ...found, scripts, requests: requests.length, shift, jumped };
}

/** A slow page may be busy for a while before it asks for more. */
async function settled(tab: Page): Promise<void> {
	await tab.waitForLoadState('networkidle');
	await tab.waitForTimeout(BUSY);
	await tab.waitForLoadState('networkidle');
}

function kindOf(request: Request): 'script' | 'stylesheet' | 'font' | 'rest' {
	const type = request.resourceType();
	return type === 'script' || type === 'stylesheet' || type === 'font' ? type : 'rest';
}

/** Runs in the page: adds up how far things jump that the reader did not move, and notes which. */
function watchShifts(): void {
	const nameOf = (node: unknown) => {
		const element = node instanceof Text ? node.parentElement : node;
		if (!(element instanceof Element)) return '(something that is gone)';
		const classes = [...element.classList].filter((name) => !name.startsWith('svelte-'));
		return [element.localName, ...classes].join('.');
	};
	const jumps: z.infer<typeof Jumps> = { shift: 0, jumped: [] };
	Object.assign(window, { jumps });
	new PerformanceObserver((list) => {
		for (const entry of list.getEntries()) {
			if (!('value' in entry) || !('hadRecentInput' in entry) || entry.hadRecentInput) continue;
			jumps.shift += Number(entry.value);
			const sources = 'sources' in entry && Array.isArray(entry.sources) ? entry.sources : [];
			for (const { node } of sources) jumps.jumped.push(nameOf(node));
		}
	}).observe({ type: 'layout-shift', buffered: true });
}

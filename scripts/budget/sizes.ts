import type { Browser, Page, Request } from '@playwright/test';
import type { BudgetPage } from './pages.ts';
import { onSlowPage } from './slow.ts';
import { atMost, type Line, told } from './table.ts';

type Amount = Exclude<keyof Visit, 'jumped'>;

const VIEWPORTS = [
	{ width: 1280, height: 900 },
	{ width: 390, height: 844 }
];

/** So many of the elements that jump are named. */
const MOST_JUMPED = 4;

/** What one visit transfers, in bytes as they were sent, and how far things jump. */
interface Visit {
	script: number;
	stylesheet: number;
	font: number;
	rest: number;
	requests: number;
	shift: number;
	/** What jumped, as selectors. */
	jumped: string[];
}

/** How much a page transfers on a first visit, on a phone or a desk, whichever is more. */
export async function sizesOf(browser: Browser, site: string, page: BudgetPage): Promise<Line[]> {
	const visits: Visit[] = [];
	for (const viewport of VIEWPORTS) {
		visits.push(await onSlowPage(browser, (tab) => visit(tab, site, page), { viewport }));
	}
	const most = (key: Amount) => Math.max(...visits.map((visit) => visit[key]));
	const kB = (key: Amount) => most(key) / 1000;
	const jumped = [...new Set(visits.flatMap(({ jumped }) => jumped))];
	return [
		atMost('JavaScript', kB('script'), page.js, 'kB', 1),
		atMost('CSS', kB('stylesheet'), 15, 'kB', 1),
		atMost('Fonts', kB('font'), 60, 'kB', 1),
		told('Everything else', `${kB('rest').toFixed(1)} kB`),
		atMost('Requests', most('requests'), 20),
		atMost('Layout shift', most('shift'), 0, '', 3),
		...jumped.slice(0, MOST_JUMPED).map((selector) => told('  of', selector))
	];
}

async function visit(tab: Page, site: string, { address, steps }: BudgetPage): Promise<Visit> {
	const requests: Request[] = [];
	tab.on('requestfinished', (request) => {
		if (request.url().startsWith(site)) requests.push(request);
	});
	await tab.addInitScript(watchShifts);
	await tab.goto(site + address, { waitUntil: 'networkidle' });
	await steps?.(tab);
	await tab.waitForLoadState('networkidle');

	const found = { script: 0, stylesheet: 0, font: 0, rest: 0 };
	for (const request of requests) {
		const { responseBodySize } = await request.sizes();
		found[kindOf(request)] += responseBodySize;
	}
	const { shift = '0', jumped = '' } = await tab.evaluate(() => ({ ...document.documentElement.dataset }));
	return {
		...found,
		requests: requests.length,
		shift: Number(shift),
		jumped: jumped.split(' ').filter(Boolean)
	};
}

function kindOf(request: Request): 'script' | 'stylesheet' | 'font' | 'rest' {
	const type = request.resourceType();
	return type === 'script' || type === 'stylesheet' || type === 'font' ? type : 'rest';
}

/** Runs in the page: adds up how far things jump that the reader did not move, and notes which. */
function watchShifts(): void {
	const nameOf = (node: unknown) =>
		node instanceof Element ? node.localName + [...node.classList].map((name) => `.${name}`).join('') : '';
	let sum = 0;
	const jumped = new Set<string>();
	new PerformanceObserver((list) => {
		for (const entry of list.getEntries()) {
			if (!('value' in entry) || !('hadRecentInput' in entry) || entry.hadRecentInput) continue;
			sum += Number(entry.value);
			const sources = 'sources' in entry && Array.isArray(entry.sources) ? entry.sources : [];
			for (const { node } of sources) jumped.add(nameOf(node));
		}
		document.documentElement.dataset.shift = String(sum);
		document.documentElement.dataset.jumped = [...jumped].join(' ');
	}).observe({ type: 'layout-shift', buffered: true });
}

import type { Browser } from '@playwright/test';
import type { Host } from './server.ts';
import { onSlowPage } from './slow.ts';
import { atMost, type Line, told } from './table.ts';

/** Milliseconds in which a page, or a service worker behind it, has fetched what it wants. */
const ENOUGH = 4000;

/** What the host sends, with its headers, to somebody who was on this page before. */
export async function secondVisit(
	browser: Browser,
	{ takeSent }: Pick<Host, 'takeSent'>,
	{ name, url }: { name: string; url: string }
): Promise<Line[]> {
	const { all, stillNewest } = await onSlowPage(
		browser,
		async (first, context) => {
			await first.goto(url, { waitUntil: 'networkidle' });
			await first.evaluate(async () => {
				const { serviceWorker } = navigator;
				if (await serviceWorker.getRegistration()) await serviceWorker.ready;
			});
			await first.waitForTimeout(ENOUGH);
			await first.close();
			takeSent();

			const second = await context.newPage();
			await second.goto(url, { waitUntil: 'networkidle' });
			await second.waitForTimeout(ENOUGH);
			return takeSent();
		},
		{ serviceWorkers: 'allow' }
	);
	return [
		atMost(`Second visit: ${name}`, (all - stillNewest) / 1000, 0, 'kB', 1),
		told('  to be told that it is still the newest', `${(stillNewest / 1000).toFixed(1)} kB`)
	];
}

import type { Browser, BrowserContext, BrowserContextOptions, Page } from '@playwright/test';

/** What a mobile phone of the middle price has: 8 Mbit/s, with 165 ms there and back. */
const NETWORK = {
	offline: false,
	latency: 165,
	downloadThroughput: 8_000_000 / 8,
	uploadThroughput: 8_000_000 / 8
};
/** A phone’s processor beside that of a desk. */
const TIMES_SLOWER = 4;

/** Slows a page down as a phone on a mobile network is slow. */
export async function slowDown(page: Page): Promise<void> {
	const devtools = await page.context().newCDPSession(page);
	await devtools.send('Network.enable');
	await devtools.send('Network.emulateNetworkConditions', NETWORK);
	await devtools.send('Emulation.setCPUThrottlingRate', { rate: TIMES_SLOWER });
}

/**
 * Lends a slow page of a browser that has never been here. Service workers are kept out, unless asked for: what they
 * fetch for later would count as if it were needed now.
 */
export async function onSlowPage<T>(
	browser: Browser,
	use: (page: Page, context: BrowserContext) => Promise<T>,
	options: BrowserContextOptions = {}
): Promise<T> {
	const context = await browser.newContext({
		viewport: { width: 1280, height: 900 },
		serviceWorkers: 'block',
		...options
	});
	try {
		const page = await context.newPage();
		// What runs the scripts wraps functions in this, and some of them are sent into the page.
		await page.addInitScript('globalThis.__name = (named) => named');
		await slowDown(page);
		return await use(page, context);
	} finally {
		await context.close();
	}
}

import { test as plain, expect, type Page } from '@playwright/test';

interface Fixtures {
	/** Errors that a test brings about on purpose, such as a missing page. */
	tolerate: RegExp | null;
	/** What went wrong behind the page: errors in the console, broken security policy, requests to elsewhere. */
	problems: string[];
}

/** Every browser test also fails when the page complains in its console or asks another origin for anything. */
export const test = plain.extend<Fixtures>({
	tolerate: [null, { option: true }],
	problems: [
		async ({ page, tolerate }, use) => {
			const problems = watch(page);
			await use(problems);
			expect(problems.filter((problem) => !tolerate?.test(problem))).toEqual([]);
		},
		{ auto: true }
	]
});

/** The list fills while the page is used. */
export function watch(page: Page): string[] {
	const problems: string[] = [];
	page.on('console', (message) => {
		// Only the tests about it let the site keep itself on the device, and Playwright says so on each page.
		if (message.text() === 'Service Worker registration blocked by Playwright') return;
		if (message.type() === 'error' || message.type() === 'warning')
			problems.push(`console: ${message.text()}`);
	});
	page.on('pageerror', (error) => problems.push(`error: ${error.message}`));
	page.on('request', (request) => {
		const { protocol, hostname } = new URL(request.url());
		if (protocol !== 'data:' && protocol !== 'blob:' && hostname !== 'localhost') {
			problems.push(`another origin: ${request.url()}`);
		}
	});
	return problems;
}

/** Opens a page and waits until it has come alive: what is prerendered works before that, what needs scripts does not. */
export async function open(page: Page, address: string): Promise<void> {
	await page.goto(address);
	await alive(page);
}

/** Loads the page anew, as `open` does. */
export async function reload(page: Page): Promise<void> {
	await page.reload();
	await alive(page);
}

/** Its scripts run, and the quiz that its address names is there. */
const alive = (page: Page) =>
	page.locator('html[data-alive]:not([data-other-quiz])').waitFor({ state: 'attached' });

export { expect };

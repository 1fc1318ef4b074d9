import type { Page } from '@playwright/test';
import { slowDown } from '../../scripts/budget/slow.ts';
import { readReading } from '../../src/lib/server/library.ts';
import { expect, test } from './fixtures.ts';
import { quizFor, seedOfChoices, stems } from './keys.ts';
import { answer, ARTICLE, check, finish } from './taker.ts';

// A phone that is four times slower than this machine, on a network of 8 Mbit/s with 165 ms there and back.

test.beforeEach(({ page }) => slowDown(page));

test(
	'the text can be read before any script of the page has come',
	{ tag: '@phone-only' },
	async ({ page }) => {
		const scripts = await holdBack(page);
		await page.goto(`./read/${ARTICLE}/`, { waitUntil: 'commit' });
		const first = readReading(ARTICLE)?.passage.sentences[0]?.quote ?? '';
		await expect(page.getByText(first)).toBeVisible();
		await expect(page.getByText(first)).toBeInViewport();
		expect(scripts.waiting()).toBeGreaterThan(0);
		scripts.release();
	}
);

test(
	'what is answered and pressed before any script has come is not lost',
	{ tag: '@phone-only' },
	async ({ page }) => {
		const scripts = await holdBack(page);
		await page.goto(`./quiz/${ARTICLE}/`, { waitUntil: 'commit' });
		await page.getByRole('radio').nth(1).check();
		await page.getByRole('button', { name: 'Flag' }).click();
		await page.getByRole('button', { name: 'Next' }).click();
		expect(scripts.waiting()).toBeGreaterThan(0);
		scripts.release();
		await expect(page.getByText('Question 2 of')).toBeVisible({ timeout: 15_000 });
		await expect(page.getByRole('button', { name: /^Question 1, answered.*flagged/ })).toBeVisible();
		await page.getByRole('button', { name: 'Back', exact: true }).click();
		await expect(page.getByRole('radio').nth(1)).toBeChecked();
	}
);

test(
	'a question can be answered while the rest is still on its way, and the quiz comes to its end',
	{ tag: '@phone-only' },
	async ({ page }) => {
		const seed = seedOfChoices(3);
		const [first = ''] = stems(quizFor(seed, 3));
		await page.goto(`./quiz/${ARTICLE}/?seed=${seed}&n=3&mode=practice`, { waitUntil: 'commit' });
		await expect(page.getByText(first)).toBeVisible({ timeout: 15_000 });
		const rest = await holdBack(page);
		await answer(page);
		await check(page);
		await expect(page.getByRole('status').filter({ hasText: /Right|Not right/ })).toBeVisible();
		rest.release();
		await finish(page);
	}
);

/** Lets no script through that is asked for from now on, until it is released. */
async function holdBack(page: Page): Promise<{ release: () => void; waiting: () => number }> {
	let waiting = 0;
	let release = () => {};
	const released = new Promise<void>((resolve) => (release = resolve));
	await page.route('**/_app/immutable/**/*.js', async (route) => {
		waiting += 1;
		await released;
		// The page may be gone by then.
		await route.continue().catch(() => {});
	});
	return { release, waiting: () => waiting };
}

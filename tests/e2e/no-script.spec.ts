import { stemOf } from '../../src/lib/question.ts';
import { FIRST } from '../../src/lib/quiz/address.ts';
import { expectClean } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { quizFor } from './keys.ts';
import { sites } from './sites.ts';
import { ARTICLE } from './taker.ts';

const asked = quizFor(FIRST.seed, FIRST.n);

for (const [place, { url }] of Object.entries(sites)) {
	test.describe(`in a browser that runs no scripts, ${place === 'root' ? 'at the root' : 'below a path'}`, () => {
		test.use({ baseURL: url, javaScriptEnabled: false });

		test('a reader gets from the text to ten questions on paper, and to the key with its reasons', async ({
			page
		}) => {
			await page.goto(`./read/${ARTICLE}/`);
			await page.getByRole('link', { name: 'Print it, with questions and a key' }).click();
			await expect(page).toHaveURL(`${url}print/${ARTICLE}/`);
			await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);

			const sheet = page.getByRole('region', { name: /North Korea/ }).first();
			await expect(sheet).toContainText('4,700');
			await expect(sheet).toContainText(`Seed ${FIRST.seed}`);
			for (const question of asked) await expect(sheet).toContainText(stemOf(question));

			await page.getByRole('link', { name: 'Go to the key' }).click();
			const key = page.getByRole('region', { name: /^Key/ });
			await expect(key).toBeInViewport();
			for (const { evidence, why } of asked) {
				await expect(key).toContainText(evidence[0]?.quote ?? '');
				await expect(key).toContainText(why.split('. ')[0] ?? '');
			}
		});

		test('the page of a quiz says why there is none, and where there is one', async ({ page }) => {
			await page.goto(`./quiz/${ARTICLE}/a2/?seed=1&n=5`);
			// The text of a noscript element is no text to Playwright.
			expect(await page.locator('noscript').innerText()).toContain('your browser does not run any');
			await page.getByRole('link', { name: 'Text, questions and key' }).click();
			await expect(page).toHaveURL(`${url}print/${ARTICLE}/a2/`);
		});
	});
}

test(
	'the page for paper passes the accessibility rules and fits a small screen',
	{ tag: '@phone-only' },
	async ({ page }) => {
		await page.setViewportSize({ width: 320, height: 640 });
		await page.emulateMedia({ colorScheme: 'dark' });
		await page.goto(`./print/${ARTICLE}/`, { waitUntil: 'networkidle' });
		await expectClean(page, 'the page for paper');
		const wide = await page.evaluate(() => document.documentElement.scrollWidth);
		expect(wide).toBeLessThanOrEqual(page.viewportSize()?.width ?? 0);
	}
);

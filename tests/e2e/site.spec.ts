import { expect, open, test } from './fixtures.ts';
import { sites } from './sites.ts';
import { ARTICLE, begin, takeQuiz } from './taker.ts';

const PAGES = [
	'./',
	`./read/${ARTICLE}/`,
	`./read/${ARTICLE}/a2/`,
	`./quiz/${ARTICLE}/?seed=1&n=5&mode=practice`,
	`./quiz/${ARTICLE}/?seed=1&n=5&mode=test`,
	`./quiz/${ARTICLE}/a2/?seed=1&n=5&mode=test`
];

for (const [place, { url }] of Object.entries(sites)) {
	test.describe(place === 'root' ? 'at the root of a host' : 'below a path', () => {
		test.use({ baseURL: url });

		test('every page has a title, one heading, one main part, and works in silence', async ({ page }) => {
			for (const address of PAGES) {
				await open(page, address);
				await expect(page, address).toHaveTitle(/\S.* .*Readback|Readback/);
				await expect(page.getByRole('heading', { level: 1 }), address).toHaveCount(1);
				await expect(page.getByRole('main'), address).toHaveCount(1);
			}
		});

		test('a reader goes from the library to an article, to its quiz, and back by links', async ({ page }) => {
			await open(page, './');
			await page
				.getByRole('link', { name: /North Korea/ })
				.first()
				.click();
			await expect(page).toHaveURL(`${url}read/${ARTICLE}/`);
			await begin(page);
			await expect(page).toHaveURL(new RegExp(`^${url}quiz/${ARTICLE}/\\?.*seed=`));
			await page.goBack();
			await expect(page).toHaveURL(`${url}read/${ARTICLE}/`);
			await page.getByRole('link', { name: 'Readback' }).first().click();
			await expect(page).toHaveURL(url);
		});

		test('a whole quiz can be taken, and asks no other origin for anything', async ({ page }) => {
			await open(page, `./quiz/${ARTICLE}/?seed=1&n=5&mode=practice`);
			await takeQuiz(page);
			await expect(page.getByRole('main')).toContainText(/\d+ of \d+ (right|points)/);
		});

		test.describe('a page that is not there', () => {
			test.use({ tolerate: /404|Not found/ });
			test('says so in plain words and offers a way home', async ({ page }) => {
				const response = await page.goto('./no/such/page/');
				expect(response?.status()).toBe(404);
				await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
				await page.getByRole('main').getByRole('link').first().click();
				await expect(page).toHaveURL(url);
			});
		});

		test('no script may run that the site did not ship', async ({ request }) => {
			for (const page of PAGES) {
				const html = await (await request.get(page)).text();
				const policy = html.match(/http-equiv="content-security-policy" content="([^"]+)"/)?.[1] ?? '';
				const scripts =
					policy.split(';').find((directive) => directive.trim().startsWith('script-src')) ?? '';
				expect(scripts, page).toContain("'self'");
				expect(scripts, page).not.toMatch(/unsafe|https?:|\*/);
				expect(policy, page).toContain("default-src 'self'");
			}
		});

		test.describe('in a browser that runs no scripts', () => {
			test.use({ javaScriptEnabled: false });
			test('every text can be found and read', async ({ page }) => {
				await page.goto('./');
				await page
					.getByRole('link', { name: /North Korea/ })
					.first()
					.click();
				await expect(page).toHaveURL(`${url}read/${ARTICLE}/`);
				await expect(page.getByRole('main')).toContainText('4,700');
				await page.getByRole('link', { name: 'Readback' }).first().click();
				await expect(page).toHaveURL(url);
			});
		});
	});
}

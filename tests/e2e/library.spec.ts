import { readdirSync } from 'node:fs';
import { expect, open, test } from './fixtures.ts';

test('the library is searched and filtered', async ({ page }) => {
	await open(page, './');
	const articles = readdirSync('content/articles').length;
	const count = page.getByRole('main').getByRole('status');
	await expect(count).toHaveText(`${articles} articles`);
	const search = page.getByRole('searchbox', { name: 'Search' });
	await search.fill('octopus');
	await expect(count).toHaveText('1 article');
	await expect(page.getByRole('heading', { level: 3 })).toHaveText(/octopus/i);
	await search.fill('xylophone');
	await expect(count).toHaveText('0 articles');
	await page.getByRole('button', { name: 'Show all articles' }).click();
	await expect(count).toHaveText(`${articles} articles`);
	await page.getByRole('combobox', { name: 'Level' }).selectOption('C1');
	await expect(page.getByRole('heading', { level: 3 })).toHaveCount(1);
});

import { AxeBuilder } from '@axe-core/playwright';
import { formats } from '../../src/lib/formats/index.ts';
import { expect, open, test } from './fixtures.ts';
import { sites } from './sites.ts';

// Every format in every state, as the gallery shows them.

for (const colorScheme of ['light', 'dark'] as const) {
	test.describe(`in ${colorScheme}`, () => {
		test.use({ colorScheme, contextOptions: { reducedMotion: 'reduce' } });

		test('axe finds nothing on any state of any format, and nothing is too wide', async ({ page }) => {
			test.setTimeout(180_000);
			await open(page, './gallery/');
			for (const format of Object.keys(formats)) {
				const states = page.locator(`#${format} article`);
				expect(await states.count(), format).toBeGreaterThanOrEqual(5);
				const { violations } = await new AxeBuilder({ page }).include(`#${format}`).analyze();
				const told = violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
				expect.soft(told, format).toEqual([]);
			}
			const wide = await page
				.locator('main *')
				.evaluateAll((all) =>
					all
						.filter((one) => one.getBoundingClientRect().right > innerWidth)
						.map((one) => one.outerHTML.slice(0, 200))
				);
			expect(wide).toEqual([]);
		});
	});
}

test.describe('the site as it is put on the web', () => {
	test.use({ tolerate: /404|Not found/ });
	test('has no gallery', async ({ page }) => {
		const response = await page.goto(`${sites.base.url}gallery/`);
		expect(response?.status()).toBe(404);
	});
});

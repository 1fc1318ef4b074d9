import type { Page } from '@playwright/test';
import { expectContrast } from './axe.ts';
import { expect, open, test, reload } from './fixtures.ts';
import { ARTICLE } from './taker.ts';

const READ = `./read/${ARTICLE}/`;
const dialog = (page: Page) => page.getByRole('dialog', { name: 'Reading settings' });
const text = (page: Page) => page.locator('.passage');

async function openSettings(page: Page) {
	await page.getByRole('button', { name: 'Reading settings' }).click();
	await expect(dialog(page)).toBeVisible();
}

const styleOf = (page: Page, selector: string, property: string) =>
	page
		.locator(selector)
		.first()
		.evaluate((element, property) => getComputedStyle(element).getPropertyValue(property), property);

test.describe('reading settings', () => {
	test('hold on every page and after a reload, and can be taken back', async ({ page }) => {
		await open(page, READ);
		const usual = {
			paper: await styleOf(page, 'body', 'background-color'),
			size: await styleOf(page, '.passage', 'font-size')
		};
		await openSettings(page);
		await dialog(page).getByRole('radio', { name: 'Sepia' }).check();
		await dialog(page)
			.getByRole('radio', { name: /plain letters of this device/i })
			.check();
		await dialog(page).getByRole('slider', { name: 'Text size' }).fill('150');
		await dialog(page).getByRole('button', { name: 'Done' }).click();
		await expect(page.getByRole('button', { name: 'Reading settings' })).toBeFocused();

		for (const address of [READ, './', `./quiz/${ARTICLE}/?seed=1&n=5&mode=test`]) {
			await open(page, address);
			expect(await styleOf(page, 'body', 'background-color'), address).not.toBe(usual.paper);
			expect(await styleOf(page, 'h1', 'font-family'), address).not.toContain('Literata');
		}
		await open(page, READ);
		expect(parseFloat(await styleOf(page, '.passage', 'font-size'))).toBeCloseTo(
			parseFloat(usual.size) * 1.5,
			0
		);

		await openSettings(page);
		await dialog(page).getByRole('button', { name: 'Reset' }).click();
		await expect(dialog(page).getByRole('status')).toContainText('as they were at first');
		await page.reload();
		expect(await styleOf(page, '.passage', 'font-size')).toBe(usual.size);
		expect(await styleOf(page, 'body', 'background-color')).toBe(usual.paper);
	});

	test.describe('without the app', () => {
		test.use({ tolerate: /Failed to load resource|ERR_FAILED|Failed to fetch/ });
		test('are there before anything is painted', async ({ page }) => {
			await page.addInitScript(() =>
				localStorage.setItem('readback:settings', '{"theme":"contrast-dark","size":150}')
			);
			// Nothing of the app runs: what is seen is the page as it comes.
			await page.route('**/_app/**/*.js', (route) => route.abort());
			await page.goto(READ);
			await expect(page.locator('html')).toHaveAttribute('data-theme', 'contrast-dark');
			expect(await styleOf(page, 'body', 'background-color')).toBe('rgb(0, 0, 0)');
			expect(await styleOf(page, 'html', 'font-size')).toBe('24px');
		});
	});

	test('work by keyboard alone', async ({ page }) => {
		await open(page, READ);
		await page.getByRole('button', { name: 'Reading settings' }).focus();
		await page.keyboard.press('Enter');
		await expect(dialog(page)).toBeVisible();
		await dialog(page).getByRole('radio', { name: 'As this device' }).focus();
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('ArrowDown');
		await expect(dialog(page).getByRole('radio', { name: 'Dark' })).toBeChecked();
		await dialog(page).getByRole('slider', { name: 'Space between lines' }).focus();
		await page.keyboard.press('End');
		await page.keyboard.press('Escape');
		await expect(dialog(page)).toBeHidden();
		await expect(page.getByRole('button', { name: 'Reading settings' })).toBeFocused();
		expect(parseFloat(await styleOf(page, '.passage', 'line-height'))).toBeCloseTo(
			parseFloat(await styleOf(page, '.passage', 'font-size')) * 2.4,
			0
		);
	});

	test('the easy-reading face is fetched for those who choose it, and the other is not then', async ({
		page
	}) => {
		const fonts: string[] = [];
		page.on('request', (request) => {
			const [, name] = /\/([a-z]+)-[^/]*\.woff2$/.exec(request.url()) ?? [];
			if (name) fonts.push(name);
		});
		await open(page, READ);
		expect(fonts).toEqual(['literata']);
		await openSettings(page);
		await dialog(page)
			.getByRole('radio', { name: /Atkinson/ })
			.check();
		await expect(page.locator('html')).toHaveAttribute('data-face', 'easy');
		expect(await styleOf(page, '.passage', 'font-family')).toMatch(/^"Atkinson/);
		expect(fonts).toEqual(['literata', 'atkinson']);
		fonts.length = 0;
		await page.addInitScript(() => {
			let moved = 0;
			new PerformanceObserver((shifts) => {
				for (const shift of shifts.getEntries()) if ('value' in shift) moved += Number(shift.value);
			}).observe({ type: 'layout-shift', buffered: true });
			Object.assign(globalThis, { moved: () => moved });
		});
		await reload(page);
		expect(fonts).not.toContain('literata');
		await expect
			.poll(() => page.evaluate('document.fonts.check("1em \'Atkinson Hyperlegible Next\'")'))
			.toBe(true);
		expect(await page.evaluate('moved()')).toBeLessThan(0.005);
	});

	test('survive whatever lies in storage', async ({ page }) => {
		await page.addInitScript(() =>
			localStorage.setItem('readback:settings', '{"theme":7,"size":1e9,"face":')
		);
		await open(page, READ);
		expect(await styleOf(page, 'html', 'font-size')).toBe('16px');
		await openSettings(page);
		await expect(dialog(page).getByRole('radio', { name: 'As this device' })).toBeChecked();
	});

	// The colours are the same on a phone; light and dark are looked at by the other tests of this kind.
	for (const address of [READ, './'])
		test(`all can be read in every theme (${address})`, async ({ page }) => {
			await page.emulateMedia({ reducedMotion: 'reduce' });
			await open(page, address);
			for (const theme of ['Sepia', 'Black on white', 'White on black']) {
				await openSettings(page);
				await dialog(page).getByRole('radio', { name: theme, exact: true }).check();
				await expectContrast(page, `settings: ${theme}`);
				await dialog(page).getByRole('button', { name: 'Done' }).click();
				await expectContrast(page, theme);
			}
		});

	test('at twice the size nothing has to be scrolled sideways', async ({ page }) => {
		await page.addInitScript(() =>
			localStorage.setItem(
				'readback:settings',
				'{"face":"easy","size":200,"letters":16,"lines":2.4,"width":48}'
			)
		);
		for (const address of ['./', READ]) {
			await open(page, address);
			const { wide, room } = await page.evaluate(() => ({
				wide: document.documentElement.scrollWidth,
				room: document.documentElement.clientWidth
			}));
			expect(wide, address).toBeLessThanOrEqual(room);
		}
		await expect(text(page)).toBeVisible();
	});
});

import type { Page } from '@playwright/test';
import arabic from '../../src/lib/words/ar/index.ts';
import english from '../../src/lib/words/en/site.ts';
import french from '../../src/lib/words/fr/index.ts';
import { LANGUAGE_KEY } from '../../src/lib/words/languages.ts';
import spanish from '../../src/lib/words/es/index.ts';
import { expectClean } from './axe.ts';
import { expect, open, test, reload } from './fixtures.ts';
import { ARTICLE } from './taker.ts';

const READ = `./read/${ARTICLE}/`;
const QUIZ = `./quiz/${ARTICLE}/?seed=1&n=5&mode=practice`;
const list = (page: Page, name = english.language) => page.getByRole('combobox', { name });

/** As on a device on which a language was chosen earlier. */
const choose = (page: Page, language: string) =>
	page.addInitScript(
		([key, value]) => localStorage.setItem(key ?? '', JSON.stringify(value)),
		[LANGUAGE_KEY, language]
	);

/** Notes what can be seen of the header in every frame, and how far anything moves on the page by itself. */
async function watchPaints(page: Page) {
	await page.addInitScript(() => {
		const seen = new Set<string>();
		let moved = 0;
		new PerformanceObserver((shifts) => {
			for (const shift of shifts.getEntries())
				if ('value' in shift && !('hadRecentInput' in shift && shift.hadRecentInput))
					moved += Number(shift.value);
		}).observe({ type: 'layout-shift', buffered: true });
		const look = () => {
			const words = document.querySelector('.skip');
			if (words && getComputedStyle(words).visibility === 'visible') seen.add(words.textContent ?? '');
			requestAnimationFrame(look);
		};
		requestAnimationFrame(look);
		Object.assign(globalThis, { paints: () => ({ seen: [...seen], moved }) });
	});
	return () => page.evaluate<{ seen: string[]; moved: number }>('paints()');
}

test('Arabic is chosen in the header, turns the page round, and is kept', async ({ page }) => {
	await open(page, READ);
	await list(page).selectOption('ar');
	await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
	await expect(page.locator('html')).toHaveAttribute('lang', 'ar');
	await expect(page.getByRole('heading', { name: arabic.read.start.title })).toBeVisible();
	// What there is to read is English, and stays as it is.
	await expect(page.locator('.passage')).toHaveAttribute('lang', 'en');
	await expect(page.locator('.passage')).toHaveCSS('direction', 'ltr');
	await expect(page.getByRole('heading', { level: 1 })).toHaveCSS('direction', 'ltr');
	await expect(page.getByRole('form', { name: arabic.read.start.title })).toHaveCSS('direction', 'rtl');

	const paints = await watchPaints(page);
	for (const again of [() => reload(page), () => open(page, './')]) {
		await again();
		await expect(list(page, arabic.site.language)).toHaveValue('ar');
		await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
		const { seen, moved } = await paints();
		expect(seen).toEqual([arabic.site.skip]);
		expect(moved).toBe(0);
	}
	await list(page, arabic.site.language).selectOption('en');
	await expect(page.locator('html')).toHaveAttribute('dir', 'ltr');
	await expect(page.getByText(english.skip)).toBeAttached();
});

test.describe('in a Spanish browser', () => {
	test.use({ locale: 'es-ES' });
	test('the page speaks Spanish at once', async ({ page }) => {
		const paints = await watchPaints(page);
		await open(page, './');
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(spanish.library.heading);
		await expect(page).toHaveTitle(spanish.library.title);
		expect((await paints()).seen).toEqual([spanish.site.skip]);
	});
});

test.describe('where the words of a language cannot be fetched', () => {
	test.use({ tolerate: /Failed to load resource|ERR_FAILED/ });
	/** Arabic never arrives, everything else does. */
	test.beforeEach(({ page }) =>
		page.route('**/_app/**/*.js', async (route) => {
			const response = await route.fetch();
			const isLost = (await response.text()).includes(arabic.site.skip);
			return isLost ? route.abort() : route.fulfill({ response });
		})
	);
	// What the page fetches for later may still be under way when the test ends.
	test.afterEach(({ page }) => page.unrouteAll({ behavior: 'ignoreErrors' }));
	async function expectEnglish(page: Page) {
		await expect(page.getByText(english.languageNotFetched)).toBeVisible();
		await expect(list(page)).toHaveValue('en');
		await expect(page.locator('html')).toHaveAttribute('dir', 'ltr');
		await expect(page.locator('html')).toHaveAttribute('lang', 'en');
	}

	test('the page stays in English and says so, and another language can be chosen', async ({ page }) => {
		await open(page, READ);
		await list(page).selectOption('ar');
		await expectEnglish(page);
		await list(page).selectOption('fr');
		await expect(page.getByText(french.site.skip)).toBeAttached();
		await expect(page.getByText(english.languageNotFetched)).toHaveCount(0);
	});

	test('a page that should come in it comes in English and says so', async ({ page }) => {
		await choose(page, 'ar');
		await open(page, READ);
		await expectEnglish(page);
	});
});

test('axe finds nothing in Arabic', async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await choose(page, 'ar');
	for (const address of ['./', READ, QUIZ]) {
		await open(page, address);
		await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
		await expectClean(page, address);
	}
	await page.getByRole('button', { name: arabic.site.settings }).click();
	await expect(page.getByRole('dialog', { name: arabic.settings.title })).toBeVisible();
	await expectClean(page, 'settings');
});

for (const language of ['ar', 'fr'])
	test(`on the narrowest screen nothing has to be scrolled sideways (${language})`, async ({ page }) => {
		await page.setViewportSize({ width: 320, height: 640 });
		await choose(page, language);
		for (const address of ['./', READ, QUIZ]) {
			await open(page, address);
			await expect(page.locator('html')).toHaveAttribute('lang', language);
			const { wide, room, header } = await page.evaluate(() => ({
				wide: document.documentElement.scrollWidth,
				room: document.documentElement.clientWidth,
				header: document.querySelector('header')?.clientHeight ?? 0
			}));
			expect(wide, address).toBeLessThanOrEqual(room);
			// The name and the sections, then settings and language.
			expect(header, 'the header has two lines').toBeLessThan(105);
		}
	});

import type { Page } from '@playwright/test';
import { expectClean } from './axe.ts';
import { expect, open, test, reload } from './fixtures.ts';
import { seedOfChoices } from './keys.ts';
import { ARTICLE } from './taker.ts';

// Text and questions side by side: their widths, one of them alone, and places that are kept.

const SEED = seedOfChoices(5);
const quiz = (query: string) => `./quiz/${ARTICLE}/?${query}`;
const side = (page: Page) => page.getByRole('region', { name: 'Question', exact: true });
const text = (page: Page) => page.getByRole('region', { name: 'Text', exact: true });
const press = (page: Page, name: string | RegExp) => side(page).getByRole('button', { name }).click();

test.describe('the panes', () => {
	const divider = (page: Page) => page.getByRole('separator', { name: 'Width of the text' });
	const views = (page: Page) =>
		page.getByRole('group', { name: 'Show', exact: true }).filter({ visible: true });

	test('are resized by mouse and by keyboard, which is remembered', async ({ page }) => {
		await open(page, quiz(`seed=${SEED}&n=5&mode=test`));
		const width = async () => (await text(page).boundingBox())?.width ?? 0;
		const before = await width();
		await divider(page).focus();
		await page.keyboard.press('ArrowRight');
		await expect(divider(page)).toHaveAttribute('aria-valuenow', '55');
		expect(await width()).toBeGreaterThan(before);
		await page.keyboard.press('Home');
		await expect(divider(page)).toHaveAttribute('aria-valuenow', '25');
		const bar = await divider(page).boundingBox();
		if (!bar) throw new Error('no divider');
		await page.mouse.move(bar.x + bar.width / 2, 400);
		await page.mouse.down();
		await page.mouse.move(before, 400, { steps: 3 });
		await page.mouse.up();
		await expect(divider(page)).toHaveAttribute('aria-valuenow', '50');
		await page.mouse.move(before, 400);
		await page.mouse.down();
		await page.mouse.move(before * 1.2, 400, { steps: 3 });
		await page.mouse.up();
		await reload(page);
		await expect(divider(page)).toHaveAttribute('aria-valuenow', '60');
	});

	test('stand the other way round where the language of the page runs from the right', async ({ page }) => {
		await page.addInitScript(() => localStorage.setItem('readback:language', '"ar"'));
		await open(page, quiz(`seed=${SEED}&n=5&mode=test`));
		const pane = (name: string) => page.getByRole('region', { name, exact: true });
		const left = async (name: string) => (await pane(name).boundingBox())?.x ?? NaN;
		expect(await left('النص')).toBeGreaterThan(await left('السؤال'));
		const before = await left('النص');
		await page.getByRole('separator').press('ArrowLeft');
		await expect(page.getByRole('separator')).toHaveAttribute('aria-valuenow', '55');
		expect(await left('النص')).toBeLessThan(before);
		await expectClean(page, 'a question in Arabic');
	});

	test('show both, the text alone or the questions alone, which is remembered', async ({ page }) => {
		await open(page, quiz(`seed=${SEED}&n=5&mode=practice`));
		await views(page).getByRole('button', { name: 'Only text' }).click();
		await expect(side(page)).toBeHidden();
		await expectClean(page, 'only the text');
		await views(page).getByRole('button', { name: 'Only questions' }).click();
		await expect(text(page)).toBeHidden();
		await reload(page);
		await expect(side(page)).toBeVisible();
		await expect(text(page)).toBeHidden();
		// What is shown in the text comes up all the same, and the way back leads to the questions alone.
		await side(page).getByRole('radio').first().check();
		await press(page, 'Check');
		await side(page)
			.getByRole('button', { name: /^Show in the text/ })
			.first()
			.click();
		await expect(text(page).locator('mark:focus')).toBeInViewport();
		await text(page).getByRole('button', { name: 'Back to the question' }).click();
		await expect(text(page)).toBeHidden();
	});

	test('keep the place in the text for each question', { tag: '@phone' }, async ({ page, isMobile }) => {
		await open(page, quiz(`seed=${SEED}&n=5&mode=test`));
		const scroll = (top: number) =>
			isMobile
				? page.evaluate((top) => scrollTo(0, top), top)
				: text(page).evaluate((pane, top) => pane.scrollTo(0, top), top);
		const place = () =>
			isMobile ? page.evaluate(() => scrollY) : text(page).evaluate((pane) => pane.scrollTop);
		/** On a phone by the switch that stays at the top. */
		const turnTo = async (pane: 'Text' | 'Question') => {
			if (isMobile) await page.getByRole('button', { name: pane, exact: true }).click();
		};
		const move = async (name: 'Next' | 'Back') => {
			await turnTo('Question');
			await side(page).getByRole('button', { name, exact: true }).click();
			await expect(side(page).getByText(`Question ${name === 'Next' ? 2 : 1} of 5`)).toBeVisible();
			await turnTo('Text');
		};
		await turnTo('Text');
		await scroll(300);
		await move('Next');
		await scroll(150);
		await move('Back');
		await expect.poll(place).toBeCloseTo(300, -1);
		await move('Next');
		await expect.poll(place).toBeCloseTo(150, -1);
	});
});

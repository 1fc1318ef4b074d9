import type { Page } from '@playwright/test';
import { extractText } from 'unpdf';
import { optionsOf, worthOf } from '../../src/lib/formats/index.ts';
import { type Question, stemOf } from '../../src/lib/question.ts';
import { variantOf } from '../../src/lib/paper/variants.ts';
import { FIRST } from '../../src/lib/quiz/address.ts';
import { expectClean } from './axe.ts';
import { expect, open, test, reload } from './fixtures.ts';
import { quizFor } from './keys.ts';
import { ARTICLE } from './taker.ts';

const address = (query = '') => `./print/${ARTICLE}/${query}`;
const sheet = (page: Page) => page.getByRole('region', { name: /North Korea/ }).first();
const key = (page: Page) => page.getByRole('region', { name: /^Key/ });

/** The text of each page of what Chromium prints, without the white space that differs from one line to the next. */
async function pagesOf(page: Page): Promise<string[]> {
	const pdf = await page.pdf({ format: 'A4' });
	const { text } = await extractText(new Uint8Array(pdf));
	return text.map(plain);
}
const plain = (text: string): string => text.replace(/\s+/g, '');

/** Where a question begins and ends on the sheet: its wording and its last option. */
const ends = (question: Question): string[] => {
	const options = optionsOf(question.item);
	return [stemOf(question), ...options.slice(-1).map(({ text }) => text)].map(plain);
};

test('a teacher chooses form, number, layout and pages, and the address keeps it', async ({ page }) => {
	await open(page, address());
	await page.getByRole('combobox', { name: 'Form' }).selectOption('B');
	const points = quizFor(FIRST.seed, 10).reduce((sum, { item }) => sum + worthOf(item), 0);
	await expect(page.getByRole('status').last()).toHaveText(`Form B: 10 questions, ${points} points.`);
	await page.getByRole('combobox', { name: 'Questions' }).selectOption('5');
	await page.getByRole('combobox', { name: 'Layout' }).selectOption('Large print');
	await page.getByRole('combobox', { name: 'Pages' }).selectOption('Key only');
	await expect(key(page)).toContainText('Form B');
	await expect(page.getByRole('heading', { name: 'Questions' })).toHaveCount(0);
	await expect(page).toHaveURL(/\?n=5&form=b&layout=large&part=key$/);

	await reload(page);
	await expect(page.getByRole('combobox', { name: 'Form' })).toHaveValue('B');
	const asked = variantOf(quizFor(FIRST.seed, 5), 'b', FIRST.seed);
	await expect(key(page).locator('.stem')).toHaveText(asked.map(stemOf));
});

test('the seed of a sheet brings it back; one that cannot be is told, and changes nothing', async ({
	page
}) => {
	await open(page, address());
	await page.getByLabel('Seed').fill('Class-7');
	await page.getByLabel('Seed').press('Enter');
	await expect(sheet(page)).toContainText('Seed class-7');
	await expect(sheet(page).locator('.stem')).toHaveText(quizFor('class-7', 10).map(stemOf));

	await page.getByLabel('Seed').fill('no spaces!');
	await page.getByLabel('Seed').blur();
	await expect(page.getByRole('status').last()).toContainText('The sheet has not changed.');
	await expect(sheet(page)).toContainText('Seed class-7');
	await page.getByRole('button', { name: 'Other questions' }).click();
	await expect(sheet(page)).not.toContainText('Seed class-7');
});

test('the pages break well: no question is parted from its options, and each page says whose key it has', async ({
	page
}) => {
	for (const [query, most] of [
		['?seed=7', 9],
		['?seed=7&layout=two', 6],
		['?seed=7&layout=large&part=sheet', 10]
	] as const) {
		await open(page, address(query));
		await expect(sheet(page)).toContainText('Seed 7');
		const pages = await pagesOf(page);
		expect(pages.length, query).toBeLessThanOrEqual(most);
		for (const text of pages) expect(text, query).toContain('Seed7');
		const first = pages.findIndex((text) => text.includes('Keyto'));
		const sheets = first < 0 ? pages : pages.slice(0, first);
		for (const question of quizFor('7', 10)) {
			const [begin = '', end = begin] = ends(question);
			const on = sheets.filter((text) => text.includes(begin));
			expect(on, `${query} ${begin}`).toHaveLength(1);
			expect(on[0], `${query} ${begin}`).toContain(end);
		}
		if (first >= 0) expect(pages[first], 'the key begins on a page of its own').toMatch(/^\d*Keyto/);
	}
});

test('the lines on paper are those that the key names', async ({ page }) => {
	await open(page, address());
	await page.emulateMedia({ media: 'print' });
	const heights = await sheet(page)
		.locator('.text span')
		.evaluateAll((lines) => lines.map((line) => line.getBoundingClientRect().height));
	expect(Math.max(...heights), 'no line runs over').toBe(Math.min(...heights));

	const lines = await sheet(page).locator('.text span').allTextContents();
	for (const entry of await key(page).locator('.evidence li').allTextContents()) {
		const [, first, last = first, quote = ''] = /lines? (\d+)(?:–(\d+))?: ([^]*)/.exec(entry) ?? [];
		expect(lines.slice(Number(first) - 1, Number(last)).join(''), entry).toContain(quote.trim());
	}
});

test('choosing passes the accessibility rules, and fits a small screen', async ({ page, isMobile }) => {
	if (isMobile) await page.setViewportSize({ width: 320, height: 640 });
	await open(page, address('?layout=large&form=c'));
	await expect(sheet(page)).toContainText('Form C');
	await expectClean(page, 'choosing');
	const wide = await page.evaluate(() => document.documentElement.scrollWidth);
	expect(wide).toBeLessThanOrEqual(page.viewportSize()?.width ?? 0);
});

import { Ajv2020 } from 'ajv/dist/2020.js';
import { readFileSync } from 'node:fs';
import type { Download, Page } from '@playwright/test';
import { expectClean } from './axe.ts';
import { expect, open, test, reload } from './fixtures.ts';
import { answersIn, fillLog } from './log.ts';

// What is stored, and how it is taken along, brought back and wiped.

const textOf = async (download: Download) => readFileSync(await download.path(), 'utf8');
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

async function exported(page: Page, name: string): Promise<string> {
	const [download] = await Promise.all([page.waitForEvent('download'), press(page, name)]);
	await expect(
		page.getByText(`The file ${download.suggestedFilename()} is in your downloads.`)
	).toBeVisible();
	return textOf(download);
}

const bring = (page: Page, text: string) =>
	page
		.getByLabel('Exported file')
		.setInputFiles({ name: 'readback.json', mimeType: 'application/json', buffer: Buffer.from(text) });

test('everything goes into one file, and comes back on another device without doubles', async ({
	page,
	browser
}) => {
	await open(page, './data/');
	await fillLog(page);
	await page.evaluate(() => localStorage.setItem('readback:settings', '{"theme":"sepia"}'));
	await reload(page);
	await expect(page.getByRole('row', { name: /^Answers 15 / })).toBeVisible();
	await expectClean(page, 'your data');

	const file = await exported(page, 'Export everything');
	const schema = await (await page.request.get('./schema/progress.schema.json')).json();
	const validate = new Ajv2020({ strict: false }).compile(schema);
	expect(validate(JSON.parse(file)), JSON.stringify(validate.errors)).toBe(true);
	expect(JSON.parse(file).kept['readback:settings']).toEqual({ theme: 'sepia' });

	const csv = await exported(page, 'Answers as CSV');
	expect(csv.split('\r\n').filter((line) => line !== '')).toHaveLength(16);
	expect(await exported(page, 'Deck for Anki')).toContain('#notetype:Basic');

	const device = await browser.newContext();
	const other = await device.newPage();
	await open(other, new URL('./data/', page.url().replace(/data\/$/, '')).href);
	await bring(other, file);
	await expect(other.getByText('Done: 15 new of 15 answers in the file')).toBeVisible();
	await bring(other, file);
	await expect(other.getByText('Done: 0 new of 15 answers in the file')).toBeVisible();
	expect(await answersIn(other)).toEqual(await answersIn(page));
	expect(await other.evaluate(() => localStorage.getItem('readback:settings'))).toBe('{"theme":"sepia"}');
	await device.close();
});

test('a bad file is refused in plain words and changes nothing', async ({ page }) => {
	await open(page, './data/');
	await fillLog(page);
	await reload(page);
	const whole = await exported(page, 'Export everything');
	const before = await answersIn(page);
	const wrong: [string, string][] = [
		[whole.slice(0, -40), 'This file is not whole'],
		['{"cards":[]}', 'This file is not from Readback.'],
		[whole.replace('"form": 1,\n\t\t\t"kind"', '"form": 7,\n\t\t\t"kind"'), 'written by a newer Readback'],
		[whole.replace('"earned": 0', '"earned": "all"'), 'The first damaged place is log[']
	];
	for (const [text, says] of wrong) {
		await bring(page, text);
		await expect(page.getByRole('alert')).toContainText(says);
		await expect(page.getByRole('alert')).toContainText('Nothing was changed.');
	}
	expect(await answersIn(page)).toEqual(before);
});

test('everything is wiped once that is said twice', async ({ page }) => {
	await open(page, './data/');
	await fillLog(page);
	await page.evaluate(() => localStorage.setItem('readback:notes:x/b1', '{}'));
	await reload(page);
	await press(page, 'Wipe everything');
	await expect(page.getByRole('button', { name: 'Keep it', exact: true })).toBeFocused();
	await expectClean(page, 'before wiping');
	await page.keyboard.press('Escape');
	expect(await answersIn(page)).toHaveLength(15);
	await press(page, 'Wipe everything');
	await press(page, 'Yes, wipe everything');
	await expect(page.getByText('Everything is wiped.')).toBeVisible();
	expect(await answersIn(page)).toEqual([]);
	expect(
		await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('readback')))
	).toEqual([]);
	await expect(page.getByRole('row', { name: /^Answers 0 / })).toBeVisible();
});

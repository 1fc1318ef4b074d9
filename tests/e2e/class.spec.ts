import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { expectClean } from './axe.ts';
import {
	answerAll,
	class3B,
	doWork,
	type Given,
	linkOfWork,
	PHONE,
	picked,
	press,
	setWork,
	side,
	type Student,
	workOf
} from './classroom.ts';
import { expect, open, reload, test, watch } from './fixtures.ts';
import { sites } from './sites.ts';

// A teacher sets work, a class does it on its own devices, and the teacher has it back: right to the last cell.

const take = (page: Page, files: Given[]) => page.locator('input[type=file]').setInputFiles(files);
async function paste(page: Page, text: string) {
	await page.getByLabel('Paste codes').fill(text);
	await page.getByRole('button', { name: 'Take in' }).click();
}

/** The table by student, cell by cell. */
const cells = (page: Page) =>
	page
		.getByRole('region', { name: 'The class', exact: true })
		.getByRole('row')
		.evaluateAll((rows) =>
			rows
				.slice(1)
				.map((row) => [...row.children].map((cell) => cell.textContent.replace(/\s+/g, ' ').trim()))
		);
const SIGNS = { right: '✓ 1', wrong: '✗ 0', open: '– open' };
const rowOf = ({ name, answers }: Student) => [
	name,
	String(answers.filter((answer) => answer === 'right').length),
	String(answers.length),
	...answers.map((answer) => SIGNS[answer])
];

/** Who work in a browser: by each way of handing in, one after a reload and one without a network. */
const WATCHED = 3;

test('a teacher and thirty students, of whom three are watched at their work', async ({ page, browser }) => {
	test.slow();
	const link = await setWork(page);
	await expectClean(page, 'the work is set');

	const watched = class3B.slice(0, WATCHED);
	expect(new Set(watched.map(({ way }) => way)).size).toBe(WATCHED);
	expect(watched.some(({ reloads }) => reloads) && watched.some(({ offline }) => offline)).toBe(true);
	const given: (Given | string)[] = await Promise.all([
		...watched.map((student, at) => doWork(browser, link, student, at)),
		...class3B.slice(WATCHED).map((student) => workOf(link, student))
	]);
	const files = given.filter((one) => typeof one !== 'string');
	const codes = given.filter((one) => typeof one === 'string');

	await open(page, './class/collect/');
	await take(page, files.toReversed());
	await expect(page.getByText(`${files.length} hand-ins taken in.`)).toBeVisible();
	await paste(page, codes.join('\n\nBest wishes\n> '));
	await expect(page.getByText(`${codes.length} hand-ins taken in.`)).toBeVisible();
	expect(await cells(page)).toEqual(class3B.map(rowOf));

	// Two hand in twice: the same once more, and other answers later.
	await paste(page, String(codes[0]));
	await expect(page.getByText('1 was here already: it counts once.')).toBeVisible();
	const [first, ...others] = class3B;
	if (!first) throw new Error('There are students.');
	const better: Student = { ...first, answers: picked.map(() => 'right'), way: 'code', reloads: false };
	await paste(page, String(await workOf(link, better)));
	await expect(page.getByText('1 student handed in a second time: the later one counts.')).toBeVisible();
	const all = [better, ...others].map(rowOf);
	expect(await cells(page)).toEqual(all);
	await expectClean(page, 'the class is collected');

	const [csv] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: 'Table as CSV' }).click()
	]);
	const lines = readFileSync(await csv.path(), 'utf8')
		.trim()
		.split('\r\n');
	expect(lines).toHaveLength(1 + class3B.length);
	expect(lines[1]).toBe(`${better.name},4,4,1,1,1,1`);
	const [xlsx] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: 'Table for Excel' }).click()
	]);
	expect(
		readFileSync(await xlsx.path())
			.subarray(0, 2)
			.toString()
	).toBe('PK');

	// The class goes on elsewhere: exported, wiped, taken in again.
	const [exported] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: 'Export the class' }).click()
	]);
	const buffer = readFileSync(await exported.path());
	await page.getByRole('button', { name: 'Wipe this class' }).click();
	await page.getByRole('button', { name: 'Wipe it' }).click();
	await expect(page.getByText('The class is gone from this browser.')).toBeVisible();
	await reload(page);
	await expect(page.getByText('There is no assignment yet.')).toBeVisible();
	await take(page, [{ name: 'class.txt', mimeType: 'text/plain', buffer }]);
	await expect(page.getByText('1 assignment was added.')).toBeVisible();
	await expect.poll(() => cells(page)).toEqual(all);
});

test('a release code keeps what was right closed, and a reload too', async ({ page, browser }) => {
	const link = await setWork(page, 'Blue kite');
	const context = await browser.newContext({ viewport: PHONE });
	const student = await context.newPage();
	const problems = watch(student);
	await open(student, link);
	await expect(student.getByText('Then answer.')).toBeVisible();
	await expectClean(student, 'before the work');
	await student.getByRole('button', { name: 'Begin' }).click();
	await expect(student.getByText('Type your name or number first.')).toBeVisible();
	await student.getByLabel('Your name or number').fill('Ana');
	await student.getByRole('button', { name: 'Begin' }).click();
	await press(student, 'Next');
	await student.goBack();
	await expect(side(student).getByText('Question 1 of 4')).toBeVisible();
	await answerAll(student, { name: 'Ana', answers: ['right', 'wrong', 'open', 'right'], way: 'code' });
	await reload(student);
	await expect(student.getByRole('heading', { name: 'Hand in your work' })).toBeVisible();
	await expect(student.getByText('Your results')).toBeHidden();
	await expectClean(student, 'handed in and closed');
	await student.getByLabel('Release code').fill('red kite');
	await press(student, 'Open');
	await expect(student.getByText('That is not the code.')).toBeVisible();
	await student.getByLabel('Release code').fill('BLUE KITE');
	await press(student, 'Open');
	await expect(student.getByRole('heading', { name: 'Your results' })).toBeVisible();
	await expect(side(student).getByText('of 4 right')).toBeVisible();
	await expectClean(student, 'the results are open');
	expect(problems).toEqual([]);
	await context.close();
});

test.describe('below a path', () => {
	test.use({ baseURL: sites.base.url });

	test('work is set, done and collected', async ({ page, browser }) => {
		const [, student] = class3B;
		if (!student) throw new Error('There are students.');
		const link = await setWork(page);
		expect(link).toMatch(new RegExp(`^${sites.base.url}class/take/#`));
		const code = await doWork(browser, link, { ...student, way: 'code' }, 0);
		await page.getByRole('link', { name: 'Show it to the class' }).click();
		await expect(page).toHaveURL(new RegExp(`^${sites.base.url}class/project/`));
		await expect(page.getByRole('img', { name: 'QR code of the link' })).toBeVisible();
		await open(page, './class/collect/');
		await paste(page, String(code));
		await expect.poll(() => cells(page)).toEqual([rowOf(student)]);
	});
});

test('a link that is cut or changed says so, and the projected page shows the rest', async ({ page }) => {
	const link = await linkOfWork();
	await page.goto(link.slice(0, -12));
	await expect(page.getByText('This link is not complete, or was changed on the way.')).toBeVisible();
	await page.goto('about:blank');
	await page.goto(link.replace(/#.*/, ''));
	await expect(page.getByText('the address has no assignment in it')).toBeVisible();
	await open(page, link.replace('/take/', '/project/'));
	await expect(page.getByText('3B, Friday')).toBeVisible();
	await expect(page.getByRole('img', { name: 'QR code of the link' })).toBeVisible();
	await expectClean(page, 'projected');
	const isWide = () => document.documentElement.scrollWidth > document.documentElement.clientWidth;
	await page.setViewportSize({ width: 320, height: 700 });
	for (const path of ['./class/', './class/collect/', link, link.replace('/take/', '/project/')]) {
		await open(page, path);
		expect(await page.evaluate(isWide), path).toBe(false);
	}
});

test('what comes in broken is told apart', async ({ page }) => {
	await open(page, './class/collect/');
	await take(page, [
		{ name: 'photos.txt', mimeType: 'text/plain', buffer: Buffer.from('Holiday photos') },
		{ name: 'cut.txt', mimeType: 'text/plain', buffer: Buffer.from('RBH1.XYzNDoIwEAZfxey5') },
		{ name: 'dot.png', mimeType: 'image/png', buffer: Buffer.from(DOT, 'base64') }
	]);
	await expect(page.getByText('1 has no Readback code in it.')).toBeVisible();
	await expect(page.getByText('1 is cut or changed on the way.')).toBeVisible();
	await expect(page.getByText('dot.png: no QR code was found in this picture.')).toBeVisible();
	await expectClean(page, 'broken things');
});

/** A picture of one dot. */
const DOT =
	'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

import type { Locator, Page } from '@playwright/test';
import { formats } from '../../src/lib/formats/index.ts';
import { expectClean } from './axe.ts';
import { expect, open, test } from './fixtures.ts';
import { sites } from './sites.ts';

// Every format in every state, as the gallery shows them.

// Light on a desktop and dark on a phone: the colours are the same on both, and so is what stands where.
test(
	'axe finds nothing on any state of any format, and nothing is too wide',
	{ tag: '@phone' },
	async ({ page, isMobile }) => {
		await page.emulateMedia({ colorScheme: isMobile ? 'dark' : 'light', reducedMotion: 'reduce' });
		await openGallery(page);
		for (const format of Object.keys(formats)) {
			const states = page.locator(`#${format} article`);
			expect(await states.count(), format).toBeGreaterThanOrEqual(5);
		}
		await expectClean(page, 'gallery');
		const wide = await page
			.locator('main *')
			.evaluateAll((all) =>
				all
					.filter((one) => one.getBoundingClientRect().right > innerWidth)
					.map((one) => one.outerHTML.slice(0, 200))
			);
		expect(wide).toEqual([]);
	}
);

test('on an Arabic page every view runs the other way, and what is English in it runs its own way', async ({
	page
}) => {
	await page.addInitScript(() => localStorage.setItem('readback:language', '"ar"'));
	await openGallery(page);
	await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
	for (const format of Object.keys(formats)) {
		const { ours, english } = await page.locator(`#${format}`).evaluate((part) => ({
			ours: getComputedStyle(part).direction,
			english: [...part.querySelectorAll('[lang="en"]')].map((one) => getComputedStyle(one).direction)
		}));
		expect(ours, format).toBe('rtl');
		expect(english.length, format).toBeGreaterThan(0);
		expect(new Set(english), format).toEqual(new Set(['ltr']));
	}
});

test.describe('the site as it is put on the web', () => {
	test.use({ tolerate: /404|Not found/ });
	test('has no gallery', async ({ page }) => {
		const response = await page.goto(`${sites.base.url}gallery/`);
		expect(response?.status()).toBe(404);
	});
});

/** Views are fetched one by one, and move what stands below them when they come. */
async function openGallery(page: Page): Promise<void> {
	await open(page, './gallery/');
	await page.waitForFunction(() =>
		[...document.querySelectorAll('[data-state] fieldset')].every(({ children }) => children.length > 1)
	);
	await page.evaluate(() => document.fonts.ready);
}

/** The state of a format in the gallery, and what has moved there without being asked to. */
async function specimen(
	page: Page,
	state: string
): Promise<{ part: Locator; shifts: () => Promise<number> }> {
	await openGallery(page);
	const part = page.locator(`[data-state="${state}"]`);
	await part.scrollIntoViewIfNeeded();
	await page.evaluate(() => {
		Object.assign(window, { shifts: 0 });
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries())
				Object.assign(window, { shifts: Reflect.get(window, 'shifts') + Reflect.get(entry, 'value') });
		}).observe({ type: 'layout-shift' });
	});
	return { part, shifts: () => page.evaluate(() => Number(Reflect.get(window, 'shifts'))) };
}

/** Drags from the middle of one element to the middle of another: with a finger on a phone, or else with the mouse. */
async function drag(
	page: Page,
	from: Locator,
	to: Locator,
	isMobile: boolean,
	giveUp = false
): Promise<void> {
	const [start, end] = [await middle(from), await middle(to)];
	const steps = Array.from({ length: 8 }, (_, step) => ({
		x: start.x + ((end.x - start.x) * (step + 1)) / 8,
		y: start.y + ((end.y - start.y) * (step + 1)) / 8
	}));
	if (isMobile) {
		const session = await page.context().newCDPSession(page);
		const touch = (
			type: 'touchStart' | 'touchMove' | 'touchEnd',
			...touchPoints: { x: number; y: number }[]
		) => session.send('Input.dispatchTouchEvent', { type, touchPoints });
		await touch('touchStart', start);
		for (const step of steps) await touch('touchMove', step);
		await touch('touchEnd');
	} else {
		await page.mouse.move(start.x, start.y);
		await page.mouse.down();
		for (const step of steps) await page.mouse.move(step.x, step.y);
		if (giveUp) await page.keyboard.press('Escape');
		await page.mouse.up();
	}
}

async function middle(part: Locator): Promise<{ x: number; y: number }> {
	const box = await part.boundingBox();
	if (!box) throw new Error('It is not on screen.');
	return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

test(
	'entries are put in order by dragging; the move is said, the focus goes along, and nothing else shifts',
	{ tag: '@phone' },
	async ({ page, isMobile }) => {
		const { part, shifts } = await specimen(page, 'ordering: blank');
		const rows = part.getByRole('listitem');
		const grip = (row: number) => rows.nth(row).locator('.grip');
		const first = await rows.allTextContents();
		await drag(page, grip(3), grip(1), isMobile);
		const texts = (await rows.allTextContents()).map((text) => /[A-Z][^↑]*/.exec(text)?.[0].trim());
		expect(texts).toEqual([
			'A ferry began to run',
			'The bridge was built',
			'A driver who was on his way across the river noticed a crack',
			'There was a hard frost'
		]);
		await expect(part.getByText('Moved to place 2 of 4: The bridge was built')).toBeAttached();
		await expect(part.getByRole('button', { name: 'Move up: The bridge was built' })).toBeFocused();
		expect(await shifts()).toBe(0);
		await drag(page, grip(1), grip(3), isMobile);
		expect(await rows.allTextContents()).toEqual(first);
	}
);

test(
	'a drag can be given up, and outside its handle a finger scrolls',
	{ tag: '@phone' },
	async ({ page, isMobile }) => {
		const { part } = await specimen(page, 'ordering: blank');
		const rows = part.getByRole('listitem');
		const first = await rows.allTextContents();
		const hold = (row: number) => rows.nth(row).locator('p');
		await drag(page, hold(3), hold(1), isMobile, true);
		expect(await rows.allTextContents()).toEqual(first);
		await expect(part.locator('.held')).toHaveCount(0);
	}
);

test('the arrow keys move an entry and stay with it', async ({ page }) => {
	const { part } = await specimen(page, 'ordering: blank');
	const down = part.getByRole('button', { name: 'Move down: A ferry began to run' });
	await down.focus();
	for (let times = 0; times < 5; times++) await page.keyboard.press('ArrowDown');
	await expect(down).toBeFocused();
	await expect(part.getByText('Moved to place 4 of 4: A ferry began to run')).toBeAttached();
	await page.keyboard.press('ArrowUp');
	await expect(part.getByRole('button', { name: 'Move up: A ferry began to run' })).toBeFocused();
});

for (const [format, option, label, place] of [
	['matching', 'The council', 'Frost opened the crack.', 3],
	['sorting', 'As a belief', 'Frost opened the crack.', 3]
] as const)
	test(
		`${format} takes an answer that is dropped on its row, and says so`,
		{ tag: '@phone' },
		async ({ page, isMobile }) => {
			const { part, shifts } = await specimen(page, `${format}: blank`);
			const chip = part.getByRole('listitem').filter({ hasText: option }).first();
			const list = part.getByLabel(label);
			await drag(page, chip.locator('.grip'), list, isMobile);
			await expect(list.locator('option:checked')).toHaveText(option);
			await expect(list).toBeFocused();
			await expect(part.getByText(`${option}: put at number ${place}, ${label}`)).toBeAttached();
			expect(await shifts()).toBe(0);
		}
	);

test(
	'from right to left nothing leaves the screen, English keeps its own way, and dragging still works',
	{ tag: '@phone-only' },
	async ({ page, isMobile }) => {
		await page.addInitScript(() => localStorage.setItem('readback:language', '"ar"'));
		const { part, shifts } = await specimen(page, 'matching: blank');
		await expect(part.getByText('اسحبها إلى أماكنها، أو اختر من القوائم.')).toBeVisible();
		const list = part.getByLabel('Frost opened the crack.');
		const chip = part.getByRole('listitem').filter({ hasText: 'The council' }).first();
		await drag(page, chip.locator('.grip'), list, isMobile);
		await expect(list.locator('option:checked')).toHaveText('The council');
		expect(await shifts()).toBe(0);

		const outside = await page.locator('main *').evaluateAll((all) =>
			all
				.map((one) => ({ box: one.getBoundingClientRect(), html: one.outerHTML.slice(0, 200) }))
				.filter(({ box }) => box.left < 0 || box.right > innerWidth)
				.map(({ html }) => html)
		);
		expect(outside).toEqual([]);
		const option = page.locator('[data-state="choice: blank"] label').first();
		const [circle, words] = [await middle(option.getByRole('radio')), await middle(option.locator('.text'))];
		expect(circle.x).toBeLessThan(words.x);
	}
);

test('the sentence reads on with the words in its gap, and nothing below it moves', async ({ page }) => {
	const { part } = await specimen(page, 'gap: blank');
	const last = part.getByRole('radio').last();
	const before = await last.boundingBox();
	await part.getByRole('radio', { name: 'because more vehicles' }).check();
	const whole =
		'In the eyes of the council, the bridge at Kessim had to be closed because more vehicles cross it than it was made for and for no other reason.';
	await expect(part.locator('[aria-live]')).toHaveText(whole);
	await expect(part.getByRole('group', { name: whole })).toBeVisible();
	expect(await last.boundingBox()).toEqual(before);
});

test('a number says what it accepts and what it is taken for', async ({ page }) => {
	const { part, shifts } = await specimen(page, 'number: blank');
	const line = part.getByRole('textbox', { name: 'Your answer' });
	await expect(line).toHaveAccessibleDescription('vehicles In digits or in words.');
	for (const [typed, hint] of [
		['four thousand', 'Taken as 4,000 vehicles.'],
		['many', 'This cannot be read as one number.'],
		['4.700', 'Taken as 4.7 vehicles. For thousands write a comma: 4,700.']
	] as const) {
		await line.fill(typed);
		await expect(part.getByRole('status')).toContainText(hint);
	}
	expect(await shifts()).toBe(0);
});

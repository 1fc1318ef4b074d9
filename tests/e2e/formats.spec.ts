import type { Locator, Page } from '@playwright/test';
import { examples } from '../../src/lib/formats/examples.ts';
import type { FormatName, Item } from '../../src/lib/formats/index.ts';
import { expectClean } from './axe.ts';
import { openBegun } from './begun.ts';
import { expect, test, reload } from './fixtures.ts';
import { quizFor } from './keys.ts';
import { takeQuiz } from './taker.ts';

// Every way of answering, in a quiz that asks nothing else: by hand, by keyboard, on a narrow screen.

const side = (page: Page): Locator => page.getByRole('region', { name: 'Question', exact: true });
const text = (page: Page): Locator => page.getByRole('region', { name: 'Text', exact: true });

/** Begins a quiz that has these items in the place of its questions. */
async function take(page: Page, items: readonly Item[]): Promise<void> {
	const [like] = quizFor('1', 5);
	if (!like) throw new Error('No such quiz.');
	await openBegun(
		page,
		items.map((item, index) => ({ ...like, id: `${item.format}-${index}`, item }))
	);
}

const first = <F extends FormatName>(format: F): Item<F> => {
	const [item] = examples[format];
	if (!item) throw new Error(`${format} has no example.`);
	return item;
};

/** How somebody answers the first example of each format rightly. */
const ANSWER: { [F in FormatName]: (page: Page) => Promise<unknown> } = {
	choice: (page) => side(page).getByRole('radio', { name: 'Five' }).check(),
	verdict: (page) => side(page).getByRole('radio', { name: 'True' }).check(),
	sentence: (page) => pick(page, 1),
	async several(page) {
		await side(page).getByRole('checkbox', { name: 'Fact a' }).check();
		await side(page).getByRole('checkbox', { name: 'Fact b' }).check();
	},
	// Found as b, c, a.
	async ordering(page) {
		const up = side(page).getByRole('button', { name: 'Move up: Event a.' });
		await up.click();
		await expect(up).toBeFocused();
		await page.keyboard.press('Enter');
		await expect(up).toHaveAttribute('aria-disabled', 'true');
		await expect(side(page).getByText('Moved to place 1 of 3: Event a.')).toBeAttached();
	},
	async matching(page) {
		for (const [index, group] of ['Group a', 'Group b', 'Group c'].entries())
			await side(page)
				.getByLabel(`Statement ${index + 1}.`)
				.selectOption(group);
	},
	async sorting(page) {
		for (const [index, group] of ['Group c', 'Group e', 'Group a'].entries())
			await side(page)
				.getByLabel(`Statement ${index + 1}.`)
				.selectOption(group);
	},
	async gap(page) {
		const sentence = side(page).getByRole('group', { name: 'The bridge was built by' });
		await sentence.getByRole('radio', { name: 'Cem' }).check();
		await expect(side(page).locator('[aria-live]')).toHaveText('The bridge was built by Cem and two others.');
	},
	async grid(page) {
		for (const [index, verdict] of ['Group t', 'Group f', 'Group n'].entries())
			await side(page)
				.getByRole('group', { name: `Statement ${index + 1}.` })
				.getByRole('radio', { name: verdict })
				.check();
	},
	async 'two-part'(page) {
		await side(page).getByRole('radio', { name: 'Five' }).check();
		await pick(page, 1);
	},
	async number(page) {
		await side(page).getByLabel('Your answer').fill('four thousnd seven hundred');
		await expect(side(page).getByText('Taken as 4,700 soldiers.')).toBeVisible();
	},
	short: (page) => side(page).getByLabel('Your answer').fill('north kroea')
};

async function pick(page: Page, ...sentences: number[]): Promise<void> {
	await side(page).getByRole('button', { name: 'Go to the text' }).click();
	for (const sentence of sentences) await text(page).getByRole('radio').nth(sentence).check();
	const back = page.getByRole('button', { name: 'Question', exact: true });
	if (await back.isVisible()) await back.click();
}

const names = Object.keys(ANSWER).filter((name): name is FormatName => name in examples);

/** Answered in the text beside it where there is room: the others are the same on a wide screen. */
const WIDE: readonly FormatName[] = ['sentence', 'two-part'];

test(
	'every way of answering is answered, marked and explained, on the narrowest screen too',
	{ tag: '@phone' },
	async ({ page, isMobile }) => {
		test.slow();
		if (isMobile) await page.setViewportSize({ width: 320, height: 640 });
		const asked = isMobile ? names : WIDE;
		await take(
			page,
			asked.map((format) => first(format))
		);
		for (const format of asked)
			await test.step(format, async () => {
				await side(page).getByRole('button', { name: 'Check' }).click();
				await expect(side(page).getByRole('alert')).toContainText('go on without one');
				await expectRoom(page, `${format}: question`);
				await ANSWER[format](page);
				await side(page).getByRole('button', { name: 'Check' }).click();
				await expect(side(page).locator('.outcome')).toContainText('Right.');
				await expectFitting(page, `${format}: feedback`);
				await side(page)
					.getByRole('button', { name: /^(Next|Finish)$/ })
					.click();
			});
	}
);

test('a quiz of all formats can be taken to its results', async ({ page }) => {
	await take(
		page,
		names.map((format) => first(format))
	);
	await takeQuiz(page);
	await expect(side(page).getByText('of 13 points')).toBeVisible();
});

test('part of an answer earns part of a point, in words', async ({ page }) => {
	await take(page, [first('several'), first('choice')]);
	await side(page).getByRole('checkbox', { name: 'Fact a' }).check();
	await side(page).getByRole('button', { name: 'Check' }).click();
	await expect(side(page).locator('.outcome')).toContainText('Partly right: 0.5 of 1 point.');
	await expect(page.getByRole('button', { name: 'Question 1, partly right' })).toBeVisible();
	await side(page).getByRole('button', { name: 'Next' }).click();
	await ANSWER.choice(page);
	await side(page).getByRole('button', { name: 'Check' }).click();
	await side(page).getByRole('button', { name: 'Finish' }).click();
	await expect(side(page).getByText('1.5 of 2 points')).toBeVisible();
});

test('the keyboard puts answers in and takes them out, and Enter after a typed answer goes on', async ({
	page
}) => {
	await take(page, [first('several'), first('short')]);
	const [a, c] = ['Fact a', 'Fact c'].map((name) => side(page).getByRole('checkbox', { name }));
	if (!a || !c) throw new Error('no options');
	for (const key of ['1', 'b', 'c', '3']) await page.keyboard.press(key);
	await expect(a).toBeChecked();
	await expect(c).not.toBeChecked();
	await page.keyboard.press('Enter');
	await expect(side(page).locator('.outcome')).toContainText('Right.');
	await side(page).getByRole('button', { name: 'Next' }).click();
	await side(page).getByLabel('Your answer').focus();
	await page.keyboard.type('abc Seoul');
	await expect(side(page).getByLabel('Your answer')).toHaveValue('abc Seoul');
	await page.keyboard.press('Enter');
	await expect(side(page).locator('.outcome')).toBeFocused();
	await expect(side(page).locator('.outcome')).toContainText('Not right.');
});

test(
	'an option is crossed out, stays so after a reload, and can still be chosen',
	{ tag: '@phone' },
	async ({ page, isMobile }) => {
		await take(page, [first('choice')]);
		const cross = side(page).getByRole('button', { name: 'Cross out: Nine' });
		if (isMobile) await cross.tap();
		else {
			await side(page).getByRole('radio', { name: 'Two' }).focus();
			for (let times = 0; times < 3; times++) await page.keyboard.press('Tab');
			await expect(cross).toBeFocused();
			await page.keyboard.press('Enter');
		}
		await expect(cross).toHaveAttribute('aria-pressed', 'true');
		await reload(page);
		const nine = side(page).getByRole('radio', { name: 'Nine (crossed out)' });
		await expect(nine).not.toBeChecked();
		await expectFitting(page, 'crossed out');
		await nine.check();
		await expect(nine).toHaveCount(0);
		await expect(side(page).getByRole('radio', { name: 'Nine' })).toBeChecked();
		await side(page).getByRole('button', { name: 'Cross out: Five' }).click();
		await side(page).getByRole('button', { name: 'Check' }).click();
		await expect(side(page).getByText('Right answer, and you crossed it out')).toBeVisible();
	}
);

test(
	'the way leads from the answer to its proof, and how many are picked is said',
	{ tag: '@phone' },
	async ({ page, isMobile }) => {
		const two = examples['two-part'][1];
		if (!two) throw new Error('no such example');
		if (isMobile) await page.setViewportSize({ width: 320, height: 640 });
		await take(page, [two]);
		const toText = side(page).getByRole('button', { name: 'Go to the text' });
		await expect(toText).not.toHaveClass(/primary/);
		await side(page).getByRole('radio', { name: 'Cem' }).check();
		await expect(side(page).getByRole('heading', { name: '1. The answer done' })).toBeVisible();
		await expect(toText).toHaveClass(/primary/);
		await expect(toText).toBeInViewport();
		await toText.click();
		const sentences = text(page).getByRole('group').getByRole('checkbox');
		await expect(sentences.first()).toBeFocused();
		await sentences.nth(0).check();
		const said = page.locator('body > [role="status"]');
		await expect(said).toHaveText('1 of 2 sentences picked.');
		await sentences.nth(2).check();
		await expect(said).toHaveText('2 of 2 sentences picked.');
		if (isMobile) await page.getByRole('button', { name: 'Back to the question' }).click();
		await expect(
			side(page).getByRole('heading', { name: '2. The sentences that prove it done' })
		).toBeVisible();
	}
);

/** Nothing has to be scrolled sideways. */
async function expectRoom(page: Page, state: string): Promise<void> {
	const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
	expect(overflow, state).toBeLessThanOrEqual(0);
}

async function expectFitting(page: Page, state: string): Promise<void> {
	await expectRoom(page, state);
	await expectClean(page, state);
}

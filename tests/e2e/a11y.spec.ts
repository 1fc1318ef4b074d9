import type { Page } from '@playwright/test';
import { expectClean } from './axe.ts';
import { expect, open, test } from './fixtures.ts';
import { quizFor } from './keys.ts';
import { answer, ARTICLE, check, turnTo } from './taker.ts';

const quiz = (query: string) => `./quiz/${ARTICLE}/?${query}`;
const side = (page: Page) => page.getByRole('region', { name: 'Question', exact: true });

// Light on a desktop and dark on a phone: the colours are the same on both, and so is what stands where.
test.beforeEach(async ({ page, isMobile }) => {
	await page.emulateMedia({ colorScheme: isMobile ? 'dark' : 'light' });
});

test.describe('with reduced motion', () => {
	test.use({ contextOptions: { reducedMotion: 'reduce' } });

	test('axe finds nothing on the library and the reading pages', async ({ page }) => {
		for (const address of ['./', `./read/${ARTICLE}/`, `./read/${ARTICLE}/a2/`]) {
			await open(page, address);
			await expectClean(page, address);
		}
	});

	// Every format in every state is in the gallery.
	for (const format of ['choice', 'sentence'] as const) {
		test(`axe finds nothing on a ${format} question and its feedback`, async ({ page }) => {
			const { seed, at } = find(format);
			await open(page, quiz(`seed=${seed}&n=5&mode=practice`));
			await turnTo(page, at + 1);
			await expectClean(page, 'question');
			const toText = page.getByRole('button', { name: /^Text/ });
			const isNarrow = await toText.isVisible();
			if (isNarrow) {
				await toText.click();
				await expectClean(page, 'text of the question');
				await page.getByRole('button', { name: 'Question', exact: true }).click();
			}
			await answer(page, 1);
			await check(page);
			await expectClean(page, 'feedback');
			if (isNarrow) await toText.click();
			await expectClean(page, 'text with feedback');
		});
	}

	test('axe finds nothing on the review and the results', async ({ page }) => {
		await open(page, quiz('seed=1&n=5&mode=test'));
		await side(page).getByRole('button', { name: 'Flag' }).click();
		await page.getByRole('button', { name: 'Review' }).first().click();
		await expectClean(page, 'review');
		await side(page).getByRole('button', { name: 'Submit and see the results' }).click();
		await expect(side(page).getByRole('heading', { name: 'Results' })).toBeVisible();
		await expectClean(page, 'results');
	});

	test.describe('a missing page', () => {
		test.use({ tolerate: /404|Not found/ });
		test('axe finds nothing on it', async ({ page }) => {
			await open(page, './no/such/page/');
			await expectClean(page, 'missing page');
		});
	});
});

test('focus goes to the question after each move, and the outcome is announced', async ({ page }) => {
	await open(page, quiz('seed=1&n=5&mode=practice'));
	await answer(page, 0);
	await check(page);
	await expect(side(page).getByRole('status')).toContainText(/Right|Not right/);
	await side(page).getByRole('button', { name: 'Next' }).click();
	await expect(side(page).getByText('Question 2 of 5')).toBeFocused();
});

test('the first stop of the Tab key skips to the content', async ({ page }) => {
	await open(page, './');
	await page.keyboard.press('Tab');
	await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('main')).toBeFocused();
});

test('at 400% a whole quiz can be taken, and nothing has to be scrolled sideways', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 256 });
	const expectNoScrolling = async (state: string) => {
		const { wide, room } = await page.evaluate(() => ({
			wide: document.documentElement.scrollWidth,
			room: document.documentElement.clientWidth
		}));
		expect(wide, state).toBeLessThanOrEqual(room);
	};
	for (const address of ['./', `./read/${ARTICLE}/`, `./read/${ARTICLE}/a2/`]) {
		await open(page, address);
		await expectNoScrolling(address);
	}
	await open(page, quiz('seed=1&n=5&mode=practice'));
	for (let at = 1; at <= 5; at++) {
		await expectNoScrolling(`question ${at}`);
		await answer(page, 0);
		await check(page);
		await expectNoScrolling(`feedback ${at}`);
		await expect(side(page).getByText(`Question ${at} of 5`)).toBeInViewport();
		await side(page)
			.getByRole('button', { name: /^(Next|Finish)$/ })
			.click();
	}
	await expect(side(page).getByRole('heading', { name: 'Results' })).toBeVisible();
	await expectNoScrolling('results');
	await open(page, quiz('seed=1&n=5&mode=test'));
	await page.getByRole('button', { name: 'Review' }).first().click();
	await expect(side(page).getByRole('heading', { name: 'Before you hand in' })).toBeVisible();
	await expectNoScrolling('review');
});

for (const reducedMotion of ['reduce', 'no-preference'] as const) {
	test(`the page glides to a place only for who lets it: ${reducedMotion}`, async ({ page }) => {
		await page.emulateMedia({ reducedMotion });
		await open(page, quiz('seed=1&n=5&mode=practice'));
		const scrolling = await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior);
		expect(scrolling).toBe(reducedMotion === 'reduce' ? 'auto' : 'smooth');
	});
}

test('with forced colours the chosen answer and the evidence still stand out', async ({ page }) => {
	await page.emulateMedia({ forcedColors: 'active' });
	const { seed, at } = find('choice');
	await open(page, quiz(`seed=${seed}&n=5&mode=practice`));
	await turnTo(page, at + 1);
	await answer(page, 0);
	await expect(side(page).getByRole('radio').first()).toBeChecked();
	await check(page);
	const evidence = page.locator('mark.evidence').first();
	const background = await evidence.evaluate((mark) => getComputedStyle(mark).backgroundColor);
	const paper = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
	expect(background).not.toBe(paper);
	await expect(evidence).toContainText('Evidence');
});

test('with forced colours and reduced motion, a whole quiz shows what is where, and nothing moves by itself', async ({
	page
}) => {
	await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
	await open(page, quiz('seed=1&n=5&mode=practice'));
	const heading = (at: number) => side(page).getByText(`Question ${at} of 5`);
	const expectStill = async (state: string) =>
		expect(await page.evaluate(() => document.getAnimations().length), state).toBe(0);

	for (let at = 1; at <= 5; at++) {
		await expect(heading(at)).toBeInViewport();
		await answer(page, 0);
		await expectStill(`answer ${at}`);
		const button = side(page).getByRole('button', { name: 'Check' });
		await button.focus();
		await page.keyboard.press('Enter');
		await expect(
			side(page)
				.getByRole('status')
				.filter({ hasText: /[✓✗◐] (Right|Not right|Partly)/ })
		).toBeVisible();
		await expectStill(`feedback ${at}`);

		const onward = side(page).getByRole('button', { name: /^(Next|Finish)$/ });
		await onward.focus();
		await expect(onward, 'a button with the focus has a line around it').not.toHaveCSS(
			'outline-style',
			'none'
		);
		await page.keyboard.press('Enter');
	}
	await expect(side(page).getByRole('heading', { name: 'Results' })).toBeVisible();
	await expectStill('results');
});

/** A quiz of five that has a question of this format, and where. */
function find(format: 'choice' | 'verdict' | 'sentence'): { seed: string; at: number } {
	for (let number = 0; number < 50; number++) {
		const at = quizFor(`s${number}`, 5).findIndex(({ item }) => item.format === format);
		if (at !== -1) return { seed: `s${number}`, at };
	}
	throw new Error(`No quiz has a ${format} question.`);
}

import type { Page } from '@playwright/test';
import { stemOf } from '../../src/lib/question.ts';
import { expectClean } from './axe.ts';
import { expect, open, test, reload } from './fixtures.ts';
import { newTab } from './kept-quiz.ts';
import { quizFor, rightPlace, seedOfChoices, wrongPlace } from './keys.ts';
import { answersIn, daysAgo, fillLog, tagOf } from './log.ts';
import { answer, answerTurn, ARTICLE, check } from './taker.ts';

// What is remembered of the answers, and how it comes back.

const SEED = seedOfChoices(5);
const QUIZ = quizFor(SEED, 5);
const side = (page: Page) => page.getByRole('region', { name: 'Question', exact: true });

/** It also fits the screen. */
async function expectSound(page: Page, state: string) {
	await expectClean(page, state);
	const width = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
	expect(width, `${state}: sideways`).toBeLessThanOrEqual(0);
}

test('answers of a quiz are kept once they count, and come back the next day in another way', async ({
	page
}) => {
	await open(page, `./quiz/${ARTICLE}/?seed=${SEED}&n=5&mode=practice`);
	for (const [index, question] of QUIZ.slice(0, 2).entries()) {
		await expect(side(page).getByText(stemOf(question))).toBeVisible();
		await side(page)
			.getByRole('radio')
			.nth(index === 0 ? wrongPlace(question) : rightPlace(question))
			.check();
		await expect.poll(async () => (await answersIn(page)).length).toBe(index);
		await check(page);
		await expect.poll(async () => (await answersIn(page)).length).toBe(index + 1);
		await side(page).getByRole('button', { name: 'Next' }).click();
	}
	const [first] = await answersIn(page);
	expect(first).toMatchObject({ item: QUIZ[0]?.id, earned: 0, mode: 'practice', article: ARTICLE });

	// A reload, or a second tab on the same quiz, doubles nothing.
	await reload(page);
	await expect(page.getByText('Welcome back.')).toBeVisible();
	expect(await answersIn(page)).toHaveLength(2);

	await page.clock.setFixedTime(daysAgo(-1));
	await open(page, './');
	await expect(page.getByText(/due today/)).toBeVisible();
	await page.getByRole('main').getByRole('link', { name: 'Review' }).click();
	await page.getByRole('button', { name: /^(Ask it|All \d)$/ }).click();
	const turn = page.getByRole('region', { name: /^Question 1 of/ });
	await expect(turn.locator('.stem')).toBeVisible();
	await expect(turn.locator('.stem')).not.toHaveText(QUIZ[0] ? stemOf(QUIZ[0]) : '');
});

test(
	'a review shows the place, gives reasons, can be undone and taken up again, and says what comes next',
	{ tag: '@phone-only' },
	async ({ page }) => {
		await open(page, './review/');
		await expect(page.getByRole('heading', { name: 'Nothing to review yet' })).toBeVisible();
		await expectSound(page, 'nothing to review');
		await fillLog(page);
		await open(page, './review/');
		await expect(page.getByRole('heading', { name: /facts are due today/ })).toBeVisible();
		await expect(page.getByRole('table', { name: 'The coming days' })).toContainText('Today');
		await expectSound(page, 'what is due');

		await page.getByRole('button', { name: '5 questions' }).click();
		await expect(page.getByText('Question 1 of 5')).toBeFocused();
		const before = (await answersIn(page)).length;
		await expectSound(page, 'a question');
		const text = page.getByRole('region', { name: 'From the text' });
		const paragraphs = text.locator('.passage p');
		const part = await paragraphs.count();
		if (await text.getByRole('button', { name: 'Show the whole text' }).isVisible()) {
			await text.getByRole('button', { name: 'Show the whole text' }).click();
			expect(await paragraphs.count()).toBeGreaterThan(part);
			await text.getByRole('button', { name: 'Show only this part' }).click();
		}
		await page.getByRole('button', { name: 'Check' }).click();
		await expect(page.getByText(/Choose an answer first|not finished/)).toBeVisible();
		await answerTurn(page);
		await expect(page.getByText(/^This comes back on/)).toBeVisible();
		await expect.poll(async () => (await answersIn(page)).length).toBe(before + 1);
		await expectSound(page, 'feedback');

		await page.getByRole('button', { name: 'Undo the last answer' }).click();
		await expect(page.getByText('The last answer is taken back.')).toBeVisible();
		await expect.poll(async () => (await answersIn(page)).length).toBe(before);
		await answerTurn(page);
		await expect.poll(async () => (await answersIn(page)).length).toBe(before + 1);

		await reload(page);
		await expect(page.getByRole('heading', { name: '1 of 5 answered' })).toBeVisible();
		await page.getByRole('button', { name: 'Go on with it' }).click();
		for (let at = 1; at <= 5; at++) {
			await expect(page.getByText(`Question ${at} of 5`)).toBeVisible();
			if (at === 5) await page.getByRole('button', { name: 'Go on without an answer' }).click();
			else if (at > 1) await answerTurn(page);
			if (at < 5) await page.getByRole('button', { name: 'Next' }).click();
		}
		await expect(page.getByRole('heading', { name: 'Review done' })).toBeFocused();
		await expect(page.getByText(/^\d of 4 right\.$/)).toBeVisible();
		await expect(page.getByRole('table', { name: 'When it comes back' })).toContainText('stays due');
		expect(await answersIn(page)).toHaveLength(before + 4);
		await expectSound(page, 'the end');
	}
);

test('how much to remember and how much to be asked can be chosen, and is remembered', async ({ page }) => {
	await open(page, './');
	await fillLog(page);
	await open(page, './review/');
	const limit = page.getByLabel('Questions a day, at most');
	await limit.selectOption('10');
	await expect(page.getByRole('button', { name: '10 questions' })).toBeVisible();
	await expect(page.getByRole('button', { name: '20 questions' })).toBeHidden();
	await page.getByLabel('How much to remember').selectOption('95');
	await reload(page);
	await expect(limit).toHaveValue('10');
	await expect(page.getByLabel('How much to remember')).toHaveValue('95');
});

test(
	'the progress page tells what one is good at and what to try next, as bars and as tables',
	{ tag: '@phone-only' },
	async ({ page }) => {
		await open(page, './progress/');
		await expect(page.getByRole('heading', { name: 'No answers yet' })).toBeVisible();
		await fillLog(page);
		await reload(page);
		await expect(page.getByText(/^\d+ answers on 1 article, \d+% of the points\.$/)).toBeVisible();
		await expect(page.getByRole('region', { name: 'What to try next' })).toContainText('Review what is due');
		await expect(page.getByRole('table', { name: 'By skill' })).toContainText('Finding what is stated');
		await expect(page.getByRole('table', { name: 'Week by week' })).toBeAttached();
		await expect(page.getByRole('table', { name: 'What went wrong' })).toContainText('You took another time');
		await expectSound(page, 'progress as bars');
		await page.getByRole('button', { name: 'Table' }).click();
		await expect(page.getByRole('table', { name: 'By level' })).toContainText('B2');
		await expectSound(page, 'progress as tables');
	}
);

test('two tabs agree', async ({ page }) => {
	await open(page, './progress/');
	const { tab: other } = await newTab(page, './progress/');
	await fillLog(other);
	await open(other, `./quiz/${ARTICLE}/?seed=${SEED}&n=5&mode=practice`);
	await answer(other);
	await check(other);
	await expect(page.getByText(/answers on 1 article/)).toBeVisible();
	expect(tagOf(await answersIn(other))).toEqual(tagOf(await answersIn(page)));
});

for (const [name, block] of [
	['missing', () => Reflect.deleteProperty(globalThis, 'indexedDB')],
	[
		'full',
		() => {
			IDBObjectStore.prototype.put = () => {
				throw new DOMException('No room.', 'QuotaExceededError');
			};
		}
	]
] as const)
	test(`practice goes on when the database is ${name}, and that is said once`, async ({ page }) => {
		await page.addInitScript(block);
		if (name === 'missing')
			await page.addInitScript(() => Object.defineProperty(globalThis, 'indexedDB', { value: undefined }));
		await open(page, `./quiz/${ARTICLE}/?seed=${SEED}&n=5&mode=practice`);
		const told = page.getByText('You can go on practising');
		await answer(page);
		await check(page);
		await expect(told).toBeVisible();
		await side(page).getByRole('button', { name: 'Next' }).click();
		await answer(page);
		await check(page);
		await expect(side(page).getByRole('button', { name: 'Next' })).toBeVisible();
		await expect(told).toHaveCount(1);
	});

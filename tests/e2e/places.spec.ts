import type { Page } from '@playwright/test';
import { optionsOf } from '../../src/lib/formats/index.ts';
import type { Question } from '../../src/lib/question.ts';
import { openBegun } from './begun.ts';
import { expect, open, test } from './fixtures.ts';
import { bankFor, quizFor, rightPlace, seedOfChoices, seedWithSentence, wrongPlace } from './keys.ts';
import { answer, ARTICLE, check, turnTo } from './taker.ts';

// Going to and fro: between question and text, in the browser's history, and away from the quiz and back.

const SEED = seedOfChoices(5);
const quiz = (query: string) => `./quiz/${ARTICLE}/?${query}`;
const side = (page: Page) => page.getByRole('region', { name: 'Question', exact: true });
const text = (page: Page) => page.getByRole('region', { name: 'Text', exact: true });
const strip = (page: Page) => page.getByRole('navigation', { name: 'Questions' });
const press = (page: Page, name: string | RegExp) => side(page).getByRole('button', { name }).click();
/** Options whose words come from the middle of the evidence. */
const insideEvidence = ({ item, evidence }: Question) =>
	optionsOf(item).findIndex(
		({ span }) => span && evidence.some(({ start, end }) => start < span.start && span.end <= end)
	);

test('an option taken from the middle of the evidence leads there too', async ({ page }) => {
	// Few questions have one, and few quizzes have them.
	const question = bankFor().find((question) => insideEvidence(question) !== -1);
	if (!question) throw new Error('No question has such an option.');
	await openBegun(page, [question]);
	await answer(page, rightPlace(question));
	await check(page);
	const place = insideEvidence(question);
	await press(page, new RegExp(`^Show in the text ?: option ${'ABCD'.charAt(place)}$`));
	const focused = text(page).locator('mark.evidence:focus');
	await expect(focused).toContainText(optionsOf(question.item)[place]?.span?.quote ?? 'no such place');
	await expect(focused).toBeInViewport();
});

test('from the text the way back leads to where one was', { tag: '@phone' }, async ({ page, isMobile }) => {
	await open(page, quiz(`seed=${SEED}&n=5&mode=practice`));
	await answer(page, 0);
	await check(page);
	const button = side(page)
		.getByRole('button', { name: /^Show in the text/ })
		.last();
	await button.scrollIntoViewIfNeeded();
	const place = await page.evaluate(() => scrollY);
	await button.click();
	await text(page).getByRole('button', { name: 'Back to the question' }).click();
	await expect(button).toBeFocused();
	await expect(button).toBeInViewport();
	if (isMobile) expect(await page.evaluate(() => scrollY)).toBeCloseTo(place, -1);
	await expect(text(page).getByRole('button', { name: 'Back to the question' })).toHaveCount(0);
});

test('a sentence picked wrongly is lit up apart from the evidence', { tag: '@phone' }, async ({ page }) => {
	const seed = seedWithSentence(5);
	const at = quizFor(seed, 5).findIndex(({ item }) => item.format === 'sentence');
	const question = quizFor(seed, 5)[at];
	if (!question) throw new Error('No such quiz.');
	await open(page, quiz(`seed=${seed}&n=5&mode=practice`));
	await turnTo(page, at + 1);
	await answer(page, wrongPlace(question));
	await check(page);
	await press(page, /^Show in the text/);
	await expect(text(page).locator('mark.pick')).toContainText('Your sentence');
	await expect(text(page).locator('mark.evidence').first()).toContainText('Evidence');
});

test('what was picked in the text is found there again', async ({ page }) => {
	const seed = seedWithSentence(5);
	const at = quizFor(seed, 5).findIndex(({ item }) => item.format === 'sentence');
	await open(page, quiz(`seed=${seed}&n=5&mode=practice`));
	await turnTo(page, at + 1);
	await answer(page, 9);
	await press(page, 'Go to the text');
	await expect(text(page).getByRole('radio').nth(9)).toBeFocused();
});

test('leaving with Back keeps the place in the quiz', async ({ page }) => {
	await open(page, quiz(`seed=${SEED}&n=5&mode=test`));
	await turnTo(page, 3);
	await side(page).getByRole('radio').first().check();
	await open(page, './');
	await page.getByRole('link', { name: 'Continue where you left off' }).click();
	await expect(side(page).getByText('Question 3 of 5')).toBeVisible();
	await page.goBack();
	await expect(page.getByText(/question 3 of 5/)).toBeVisible();
	await page.goForward();
	await expect(side(page).getByText('Question 3 of 5')).toBeVisible();
});

test('after a start in the middle, Back leads there again', async ({ page }) => {
	await open(page, quiz(`seed=${SEED}&n=5&mode=test`));
	await turnTo(page, 3);
	await side(page).getByRole('radio').first().check();
	await open(page, './');
	await page.getByRole('link', { name: 'Continue where you left off' }).click();
	await press(page, 'Next');
	await expect(side(page).getByText('Question 4 of 5')).toBeVisible();
	await page.goBack();
	await expect(side(page).getByText('Question 3 of 5')).toBeVisible();
});

test('Back from another variant shows the results, Forward its first question', async ({ page }) => {
	await open(page, quiz(`seed=${SEED}&n=5&mode=test`));
	await strip(page).getByRole('button', { name: 'Review' }).click();
	await press(page, 'Submit and see the results');
	await press(page, 'Another variant');
	await expect(side(page).getByText('Question 1 of 5')).toBeVisible();
	await page.goBack();
	await expect(side(page).getByRole('heading', { name: 'Results' })).toBeVisible();
	await page.goForward();
	await expect(side(page).getByText('Question 1 of 5')).toBeVisible();
});

test('skipping to the content leaves the question as it is', async ({ page }) => {
	await open(page, quiz(`seed=${SEED}&n=5&mode=test`));
	await turnTo(page, 3);
	await page.getByRole('link', { name: 'Skip to the content' }).focus();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('main')).toBeFocused();
	await expect(side(page).getByText('Question 3 of 5')).toBeVisible();
});

test('checking with Enter on an option moves the focus to the outcome', async ({ page }) => {
	await open(page, quiz(`seed=${SEED}&n=5&mode=practice`));
	await side(page).getByRole('radio').first().focus();
	await page.keyboard.press('Space');
	await page.keyboard.press('Enter');
	await expect(side(page).getByRole('status')).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(side(page).getByText('Question 2 of 5')).toBeFocused();
});

test('a finished retry does not stand for the whole quiz', async ({ page }) => {
	await open(page, quiz(`seed=${SEED}&n=5&mode=test`));
	for (const [index, question] of quizFor(SEED, 5).entries()) {
		await turnTo(page, index + 1);
		if (index > 0) await side(page).getByRole('radio').nth(rightPlace(question)).check();
	}
	await strip(page).getByRole('button', { name: 'Review' }).click();
	await press(page, 'Submit and see the results');
	await press(page, 'Retry the one you missed');
	await strip(page).getByRole('button', { name: 'Review' }).click();
	await press(page, 'Submit and see the results');
	await expect(side(page).getByText('These are the ones you missed')).toBeVisible();
	await open(page, quiz(`seed=${SEED}&n=5&mode=test`));
	await expect(side(page).getByText('Question 1 of 5')).toBeVisible();
});

test('whoever comes by a link is told what the text speaks about', async ({ page }) => {
	await open(page, quiz(`seed=${SEED}&n=5&mode=test`));
	await expect(
		page.getByText('this text speaks about war deaths and suicide').filter({ visible: true })
	).toHaveCount(1);
});

test.describe('in a browser that runs no scripts', () => {
	test.use({ javaScriptEnabled: false });
	test('the page of a quiz still shows the text', async ({ page }) => {
		await page.goto(quiz(`seed=${SEED}&n=5&mode=test`));
		await expect(text(page)).toContainText('4,700');
		await expect(text(page)).toBeVisible();
	});
});

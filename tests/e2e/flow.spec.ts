import type { Page } from '@playwright/test';
import { stemOf } from '../../src/lib/question.ts';
import { defaultBlueprint } from '../../src/lib/quiz/default-blueprint.ts';
import { assembleWithProofs, proofsOf } from '../../src/lib/quiz/evidence.ts';
import { readReading } from '../../src/lib/server/library.ts';
import { expectClean } from './axe.ts';
import { expect, open, test, reload } from './fixtures.ts';
import { bankFor, quizFor, rightPlace, seedOfChoices, wrongPlace } from './keys.ts';
import { ARTICLE } from './taker.ts';

// What a reader can set and ask for around the questions: the review, modes, timer, layout, a report.

const SEED = seedOfChoices(5);
const quiz = (query: string) => `./quiz/${ARTICLE}/?${query}`;
const side = (page: Page) => page.getByRole('region', { name: 'Question', exact: true });
const text = (page: Page) => page.getByRole('region', { name: 'Text', exact: true });
const strip = (page: Page) => page.getByRole('navigation', { name: 'Questions' });
const press = (page: Page, name: string | RegExp) => side(page).getByRole('button', { name }).click();

test.describe('before handing in', () => {
	test('the review leads to what is open and what is flagged', async ({ page }) => {
		await open(page, quiz(`seed=${SEED}&n=5&mode=test`));
		await side(page).getByRole('radio').first().check();
		await press(page, 'Flag');
		await strip(page).getByRole('button', { name: 'Review' }).click();
		await expect(side(page).getByText('4 unanswered, 1 flagged: submit anyway?')).toBeVisible();
		await press(page, 'Go to the first open one');
		await expect(side(page).getByText('Question 2 of 5')).toBeFocused();
		await strip(page).getByRole('button', { name: 'Review' }).click();
		await press(page, 'Go to the first flagged one');
		await expect(side(page).getByText('Question 1 of 5')).toBeFocused();
	});

	test('a finished practice with a flag goes by the review', async ({ page }) => {
		await open(page, quiz(`seed=${SEED}&n=5&mode=practice`));
		await press(page, 'Flag');
		for (let number = 1; number <= 5; number++) {
			await side(page).getByRole('radio').first().check();
			await press(page, 'Check');
			await press(page, number === 5 ? 'Finish' : 'Next');
		}
		await expect(side(page).getByText('1 flagged: submit anyway?')).toBeVisible();
	});
});

test.describe('evidence first', () => {
	const reading = readReading(ARTICLE);
	if (!reading) throw new Error('no text');
	const { passage } = reading;
	/** A quiz whose first question asks for the proof. */
	const quizOf = (seed: string) => assembleWithProofs(bankFor(), defaultBlueprint(5), seed, passage);
	const seed = ['1', '2', '3', '4', '5', '6', '7', '8', '9'].find((seed) => {
		const [first] = quizOf(seed);
		return first?.item.format === 'choice' && first.id in proofsOf([first], passage);
	});
	const [first] = quizOf(seed ?? '');
	if (!first) throw new Error('no such quiz');
	const proof = Number(proofsOf([first], passage)[first.id]);

	test('the answers open with a sentence; both are told apart at the end', async ({ page, isMobile }) => {
		await open(page, quiz(`seed=${seed}&n=5&mode=evidence`));
		const options = side(page).getByRole('radio');
		await expect(options.first()).toBeDisabled();
		await expectClean(page, 'evidence first, before the sentence');
		await press(page, 'Go to the text');
		await text(page)
			.getByRole('radio')
			.nth(proof === 0 ? 1 : 0)
			.check();
		await text(page).getByRole('radio').nth(proof).check();
		if (isMobile) await page.getByRole('button', { name: 'Question', exact: true }).click();
		await expect(side(page).getByText(passage.sentences[proof]?.quote ?? 'none')).toBeVisible();
		await options.nth(wrongPlace(first)).check();
		await reload(page);
		await expect(options.nth(wrongPlace(first))).toBeChecked();
		await strip(page).getByRole('button', { name: 'Review' }).click();
		await press(page, 'Submit and see the results');
		await expect(side(page).getByText(/^0 of \d (right|points)$/)).toBeVisible();
		await expect(
			side(page).getByText(/You found the sentence that proves the answer in 1 of \d/)
		).toBeVisible();
		await expectClean(page, 'results of evidence first');
		await strip(page)
			.getByRole('button', { name: /^Question 1,/ })
			.click();
		await expect(side(page).getByText('Your sentence, right')).toBeVisible();
		await expectClean(page, 'feedback of evidence first');
	});

	test('who does not find the sentence can go on without one', async ({ page }) => {
		await open(page, quiz(`seed=${seed}&n=5&mode=evidence`));
		await press(page, 'Answer without a sentence');
		await side(page).getByRole('radio').nth(rightPlace(first)).check();
		await expect(strip(page).getByRole('button', { name: 'Question 1, answered' })).toBeVisible();
	});
});

test.describe('the timer', () => {
	const timer = (page: Page) => page.getByRole('group', { name: 'Timer' });

	test('is not there unless asked for', async ({ page }) => {
		await open(page, quiz(`seed=${SEED}&n=5&mode=test`));
		await expect(side(page).getByText('Question 1 of 5')).toBeVisible();
		await expect(timer(page)).toHaveCount(0);
	});

	test('warns politely, can be extended, paused and hidden, and is kept across a reload', async ({
		page
	}) => {
		await page.clock.install();
		await open(page, quiz(`seed=${SEED}&n=5&mode=test&timer=10`));
		await expect(timer(page).getByRole('timer')).toContainText(/10:00|9:5\d/);
		await page.clock.fastForward('05:05');
		await expect(timer(page).getByRole('status')).toHaveText('Five minutes are left.');
		await expectClean(page, 'with a timer');
		await timer(page).getByRole('button', { name: '5 more minutes' }).click();
		await expect(timer(page).getByRole('timer')).toContainText(/9:[45]\d/);
		await timer(page).getByRole('button', { name: 'Pause' }).click();
		const stands = await timer(page).getByRole('timer').textContent();
		await page.clock.fastForward('02:00');
		await expect(timer(page).getByRole('timer')).toHaveText(stands ?? 'none');
		await reload(page);
		await expect(timer(page).getByRole('timer')).toHaveText(stands ?? 'none');
		await timer(page).getByRole('button', { name: 'Hide' }).click();
		await expect(timer(page).getByRole('timer')).toHaveCount(0);
		await timer(page).getByRole('button', { name: 'Show the timer' }).click();
		await timer(page).getByRole('button', { name: 'Go on' }).click();
		await page.clock.fastForward('15:00');
		await expect(timer(page).getByRole('status')).toContainText('takes nothing away');
		// The end of the time ends nothing.
		await side(page).getByRole('radio').first().check();
		await strip(page).getByRole('button', { name: 'Review' }).click();
		await press(page, 'Submit and see the results');
		await expect(side(page).getByText(/^It took \d+:\d\d\. Time never counts\.$/)).toBeVisible();
	});
});

test('all questions stand on one page, and the text belongs to the one in hand', async ({ page }) => {
	const questions = quizFor(SEED, 5);
	await open(page, quiz(`seed=${SEED}&n=5&mode=practice&layout=all`));
	for (const question of questions) await expect(side(page).getByText(stemOf(question))).toBeVisible();
	await expectClean(page, 'all on one page');
	const cards = side(page).locator('.question');
	for (const [index, question] of questions.entries()) {
		await cards.nth(index).getByRole('radio').nth(rightPlace(question)).check();
		await cards
			.nth(index)
			.getByRole('button', { name: `Check question ${index + 1}` })
			.click();
		await expect(cards.nth(index).getByRole('status')).toContainText('Right.');
	}
	await expect(page).toHaveURL(/#q5$/);
	await strip(page)
		.getByRole('button', { name: /^Question 2,/ })
		.click();
	await expect(side(page).getByText('Question 2 of 5')).toBeFocused();
	await side(page).getByRole('button', { name: 'Review' }).click();
	await press(page, 'Submit and see the results');
	await expect(side(page).getByText('5 of 5 right')).toBeVisible();
});

test('the start names what is ahead and passes on what was chosen', async ({ page }) => {
	await open(page, `./read/${ARTICLE}/`);
	const form = page.getByRole('form', { name: 'Take a quiz on this text' });
	const ahead = form.getByRole('group', { name: 'What is ahead' });
	await expect(ahead).toContainText(/About \d+ minutes: \d+ to read, \d+ to answer\. Level B2\./);
	await expect(ahead).toContainText(/2\s+Finding what is stated/);
	await expect(ahead).toContainText('war deaths');
	await form.getByRole('radio', { name: '5', exact: true }).check();
	await expect(ahead).toContainText(/1\s+Finding what is stated/);
	await form.getByRole('radio', { name: /^Evidence first/ }).check();
	await form.getByText('Timer and layout').click();
	await form.getByRole('combobox', { name: 'Timer' }).selectOption('20 minutes');
	await form.getByRole('radio', { name: 'All on one page' }).check();
	await expectClean(page, 'start');
	await form.getByRole('button', { name: 'Start a quiz' }).click();
	await expect(page).toHaveURL(/\?seed=[a-z0-9]+&n=5&mode=evidence&timer=20&layout=all/);
	await expect(page.getByRole('group', { name: 'Timer' })).toBeVisible();
});

test('a problem with a question can be told of, with all that finds it again', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await open(page, quiz(`seed=${SEED}&n=5&mode=test`));
	await press(page, 'Report a problem with this question');
	await side(page).getByRole('textbox', { name: 'What is wrong with it?' }).fill('Two answers are right.');
	await expectClean(page, 'report');
	await press(page, 'Copy the message');
	await expect(side(page).getByText('The message is copied.', { exact: false })).toBeVisible();
	const message = await page.evaluate(() => navigator.clipboard.readText());
	expect(message).toContain('Two answers are right.');
	expect(message).toContain(`Item: ${quizFor(SEED, 5)[0]?.id}`);
	expect(message).toContain(`Seed: ${SEED}`);
	const mail = side(page).getByRole('link', { name: 'Write a mail' });
	await expect(mail).toHaveAttribute('href', /^mailto:\?subject=.*Two%20answers%20are%20right/);
});

test('answer keys can be switched off, which is remembered', async ({ page }) => {
	await open(page, quiz(`seed=${SEED}&n=5&mode=test`));
	await press(page, 'Switch off the answer keys');
	await reload(page);
	await expect(side(page).getByText('Answer keys are off.')).toBeVisible();
	await page.keyboard.press('2');
	await page.keyboard.press('b');
	await expect(side(page).getByRole('radio', { checked: true })).toHaveCount(0);
	await press(page, 'Switch on the answer keys');
	await side(page).getByText('Question 1 of 5').click();
	await page.keyboard.press('b');
	await expect(side(page).getByRole('radio').nth(1)).toBeChecked();
});

test('answers of before there were modes and timers are still there', async ({ page }) => {
	await open(page, quiz(`seed=${SEED}&n=5&mode=test`));
	await side(page).getByRole('radio').nth(1).check();
	await page.evaluate(() => {
		for (const key of Object.keys(localStorage).filter((key) => key.startsWith('readback:session:'))) {
			const { proofs: _, asked: __, ...old } = JSON.parse(localStorage.getItem(key) ?? '{}');
			localStorage.setItem(key, JSON.stringify(old));
		}
		localStorage.setItem('readback:quiz-preferences', '{"panes":"sideways","split":1000}');
	});
	await reload(page);
	await expect(page.getByText('Welcome back.')).toBeVisible();
	await expect(side(page).getByRole('radio').nth(1)).toBeChecked();
});

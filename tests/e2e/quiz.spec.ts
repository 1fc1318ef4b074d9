import type { Page } from '@playwright/test';
import { stemOf } from '../../src/lib/question.ts';
import { insight } from '../../src/lib/quiz/assemble.ts';
import { writeBank } from '../../src/lib/quiz/bank-file.ts';
import { expect, open, test, reload } from './fixtures.ts';
import { quizFor, retryFor, rightPlace, seedOfChoices, seedWithSentence, stems, wrongPlace } from './keys.ts';
import { ARTICLE, takeQuiz } from './taker.ts';

const SEED = seedOfChoices(5);
const quiz = (query: string, level = '') => `./quiz/${ARTICLE}/${level}?${query}`;
const side = (page: Page) => page.getByRole('region', { name: 'Question', exact: true });
const text = (page: Page) => page.getByRole('region', { name: 'Text', exact: true });
const strip = (page: Page) => page.getByRole('navigation', { name: 'Questions' });

/** Chooses the answer at a place, in the question or in the text. */
async function choose(page: Page, place: number) {
	await expect(side(page).getByText(/^Question \d+ of \d+$/)).toBeVisible();
	const options = side(page).getByRole('radio');
	if ((await options.count()) > 0) return options.nth(place).check();
	await side(page).getByRole('button', { name: 'Go to the text' }).click();
	await text(page).getByRole('radio').nth(place).check();
	const back = page.getByRole('button', { name: 'Question', exact: true });
	if (await back.isVisible()) await back.click();
}

const press = (page: Page, name: string) => side(page).getByRole('button', { name, exact: true }).click();

test('a test is answered, handed in and explained', { tag: '@phone' }, async ({ page }) => {
	const questions = quizFor(SEED, 5);
	await open(page, quiz(`seed=${SEED}&n=5&mode=test`));
	for (const [index, question] of questions.entries()) {
		await expect(side(page).getByText(stemOf(question))).toBeVisible();
		// The first is answered wrongly, the others rightly; no word of feedback before the end.
		await choose(page, index === 0 ? wrongPlace(question) : rightPlace(question));
		await expect(side(page).getByText(/Your answer|Right answer/)).toHaveCount(0);
		await press(page, index === 4 ? 'Review' : 'Next');
	}
	await expect(side(page)).toContainText('All 5 questions answered.');
	await press(page, 'Submit and see the results');

	await expect(side(page).getByText('4 of 5 right')).toBeVisible();
	await expect(side(page).getByText(/Your answer, wrong: /)).toHaveCount(1);
	await expect(side(page).getByRole('table')).toContainText('Finding what is stated');
	await expect(side(page).getByText(/^Once you /)).toHaveCount(1);
	await expect(side(page).getByText(`Seed ${SEED}, 5 questions`)).toBeVisible();

	await side(page)
		.getByRole('button', { name: /All reasons.*question 1$/ })
		.click();
	await expect(side(page).getByText('Your answer, wrong', { exact: true })).toBeVisible();
	await expect(side(page).getByText(/Right answer$/)).toBeVisible();
});

test(
	'practice gives a reason for every option and lights up the text',
	{ tag: '@phone' },
	async ({ page }) => {
		const seed = ['1', '2', '3', '4', '5', '6', '7', '8', '9'].find((seed) => {
			const item = quizFor(seed, 5)[0]?.item;
			// Two places of two kinds: the evidence, and where a wrong option took its words from.
			return item?.format === 'choice' && item.options.some(({ role, span }) => role === 'borrowed' && span);
		});
		const question = quizFor(seed ?? '', 5)[0];
		if (!question || question.item.format !== 'choice') throw new Error('No such quiz.');
		await open(page, quiz(`seed=${seed}&n=5&mode=practice`));

		await press(page, 'Check');
		await expect(side(page).getByRole('alert')).toHaveText('Choose an answer first, or go on without one.');
		await choose(page, wrongPlace(question));
		await press(page, 'Check');
		await expect(side(page).getByRole('status')).toContainText('Not right.');
		await expect(side(page).getByText('Your answer, wrong')).toBeVisible();
		for (const { why } of question.item.options)
			await expect(side(page).getByText(why, { exact: false }).first()).toBeVisible();

		await side(page)
			.getByRole('button', { name: /^Show in the text/ })
			.first()
			.click();
		await expect(text(page)).toBeVisible();
		// The place that the button belongs to is shown, wherever else there is evidence.
		await expect(text(page).locator('mark:focus')).toBeInViewport();
		await expect(text(page).locator('mark.evidence').first()).toContainText('Evidence');
		await expect(text(page).locator('mark.source').first()).toContainText(/From [A-D]/);
		const line = (kind: string) =>
			text(page)
				.locator(`mark.${kind}`)
				.first()
				.evaluate((mark) => getComputedStyle(mark).textDecorationStyle);
		expect(await line('evidence')).not.toBe(await line('source'));
	}
);

test('right answers alone make full marks', async ({ page }) => {
	await open(page, quiz(`seed=${SEED}&n=5&mode=practice`));
	for (const [index, question] of quizFor(SEED, 5).entries()) {
		await choose(page, rightPlace(question));
		await press(page, 'Check');
		await expect(side(page).getByRole('status')).toContainText('Right.');
		await press(page, index === 4 ? 'Finish' : 'Next');
	}
	await expect(side(page).getByText('5 of 5 right')).toBeVisible();
	await expect(side(page).getByRole('button', { name: /^Retry/ })).toHaveCount(0);
});

test('the keyboard alone takes a quiz, a sentence of the text included', async ({ page }) => {
	const seed = seedWithSentence(5);
	await open(page, quiz(`seed=${seed}&n=5&mode=test`));
	for (const question of quizFor(seed, 5)) {
		await expect(side(page).getByText(stemOf(question))).toBeVisible();
		if (question.item.format === 'sentence') {
			await text(page).getByRole('radio').first().focus();
			for (let place = 0; place < rightPlace(question); place++) await page.keyboard.press('ArrowDown');
			if (rightPlace(question) === 0) await page.keyboard.press('Space');
		} else {
			const place = rightPlace(question);
			await page.keyboard.press(place % 2 === 0 ? String(place + 1) : 'abcd'.charAt(place));
		}
		await page.keyboard.press('Enter');
	}
	await side(page).getByRole('button', { name: 'Submit and see the results' }).focus();
	await page.keyboard.press('Enter');
	await expect(side(page).getByText('5 of 5 right')).toBeVisible();
});

test('keys do nothing with Ctrl, and Enter on a button is that button', async ({ page }) => {
	await open(page, quiz(`seed=${SEED}&n=5&mode=test`));
	await expect(side(page).getByText('Question 1 of 5')).toBeVisible();
	await page.keyboard.press('Control+b');
	await expect(side(page).getByRole('radio', { checked: true })).toHaveCount(0);
	await side(page).getByRole('button', { name: 'Flag' }).focus();
	await page.keyboard.press('Enter');
	await expect(side(page).getByRole('button', { name: 'Flagged' })).toBeVisible();
	await expect(side(page).getByText('Question 1 of 5')).toBeVisible();
});

test('a reload in the middle keeps the place and the answers', async ({ page }) => {
	await open(page, quiz(`seed=${SEED}&n=5&mode=test`));
	const [first, second] = quizFor(SEED, 5);
	if (!first || !second) throw new Error('No such quiz.');
	await choose(page, rightPlace(first));
	await press(page, 'Next');
	await choose(page, wrongPlace(second));
	await reload(page);
	await expect(page.getByText('Welcome back. Your answers are still here.')).toBeVisible();
	await expect(side(page).getByText('Question 2 of 5')).toBeVisible();
	await expect(strip(page).getByRole('button', { name: 'Question 1, answered' })).toBeVisible();
	await expect(strip(page).getByRole('button', { name: 'Question 2, answered' })).toBeVisible();
	await open(page, './');
	await expect(page.getByText(/question 2 of 5/)).toBeVisible();
	await page.getByRole('link', { name: 'Continue where you left off' }).click();
	await expect(side(page).getByText('Question 2 of 5')).toBeVisible();
});

test('Back leads to the question before, with its answer', async ({ page }) => {
	await open(page, quiz(`seed=${SEED}&n=5&mode=test`));
	const first = quizFor(SEED, 5)[0];
	if (!first) throw new Error('No such quiz.');
	await choose(page, rightPlace(first));
	await press(page, 'Next');
	await expect(side(page).getByText('Question 2 of 5')).toBeVisible();
	await page.goBack();
	await expect(side(page).getByText('Question 1 of 5')).toBeVisible();
	await expect(strip(page).getByRole('button', { name: 'Question 1, answered' })).toBeVisible();
	await page.goForward();
	await expect(side(page).getByText('Question 2 of 5')).toBeVisible();
});

test('the same address is the same quiz for everybody, another seed is another', async ({
	page,
	browser,
	baseURL
}) => {
	const shown = async (page: Page, seed: string) => {
		await open(page, quiz(`seed=${seed}&n=5&mode=test`));
		await strip(page).getByRole('button', { name: 'Review' }).click();
		await expect(side(page).getByRole('heading', { name: 'Before you hand in' })).toBeVisible();
		return side(page).getByRole('listitem').getByRole('button').allTextContents();
	};
	const other = await browser.newContext(baseURL === undefined ? {} : { baseURL });
	const mine = await shown(page, 'class-7');
	expect(mine).toEqual(stems(quizFor('class-7', 5)));
	expect(await shown(await other.newPage(), 'class-7')).toEqual(mine);
	expect(await shown(page, 'class-8')).not.toEqual(mine);
	await other.close();
});

test('what is open or flagged is told before handing in', async ({ page }) => {
	await open(page, quiz(`seed=${SEED}&n=5&mode=test`));
	for (const [index, question] of quizFor(SEED, 5).entries()) {
		await expect(side(page).getByText(`Question ${index + 1} of 5`)).toBeVisible();
		if (index < 3) await choose(page, rightPlace(question));
		if (index === 1) await press(page, 'Flag');
		await press(page, index === 4 ? 'Review' : 'Next');
	}
	await expect(side(page).getByText('2 unanswered, 1 flagged: submit anyway?')).toBeVisible();
	await expect(strip(page).getByRole('button', { name: 'Question 2, answered, flagged' })).toBeVisible();
	await press(page, 'Submit and see the results');
	await expect(side(page).getByText('3 of 5 right')).toBeVisible();
	await expect(strip(page).getByRole('button', { name: 'Question 5, not answered' })).toBeVisible();
});

test('a retry asks about the same facts in another way; a variant asks something else', async ({ page }) => {
	const questions = quizFor(SEED, 5);
	await open(page, quiz(`seed=${SEED}&n=5&mode=practice`));
	for (const [index, question] of questions.entries()) {
		await choose(page, index < 2 ? wrongPlace(question) : rightPlace(question));
		await press(page, 'Check');
		await press(page, index === 4 ? 'Finish' : 'Next');
	}
	await side(page).getByRole('button', { name: 'Retry the 2 you missed' }).click();
	await expect(side(page).getByText('Question 1 of 2')).toBeVisible();
	await expect(page.getByText(/^What you missed is asked/)).toBeVisible();
	const retry = retryFor(questions.slice(0, 2), questions, SEED);
	await expect(side(page).getByText(stems(retry)[0] ?? '')).toBeVisible();
	await takeQuiz(page);
	await expect(side(page).getByText(/^\d(\.\d)? of \d (right|points)$/)).toBeVisible();
	await press(page, 'Another variant');
	await expect(page).not.toHaveURL(new RegExp(`seed=${SEED}&`));
	await expect(side(page).getByText('Question 1 of 5')).toBeVisible();
});

test('the easier text has its own quiz', async ({ page }) => {
	await open(page, quiz(`seed=${SEED}&n=5&mode=practice`, 'a2/'));
	await expect(side(page).getByText(stems(quizFor(SEED, 5, 'a2'))[0] ?? '')).toBeVisible();
	await takeQuiz(page);
	await expect(side(page).getByText(/\d of 5 right/)).toBeVisible();
});

test('an address that makes no sense says so and leads on', async ({ page }) => {
	await open(page, quiz('seed=1&n=0&mode=exam'));
	await expect(page.getByText('The number of questions goes from 1 to 50.')).toBeVisible();
	await expect(page.getByText('The mode is “test”, “practice” or “evidence”.')).toBeVisible();
	await page.getByRole('link', { name: 'Start a new quiz instead' }).click();
	await expect(side(page).getByText('Question 1 of 10')).toBeVisible();
	await expect(page).toHaveURL(/seed=[a-z0-9]+&n=10&mode=test/);
});

test('without storage the quiz goes on and says what that means', async ({ page }) => {
	await page.addInitScript(() => {
		// As a browser does that is told to block all that sites store.
		Object.defineProperty(window, 'localStorage', {
			get() {
				throw new DOMException('blocked', 'SecurityError');
			}
		});
	});
	await open(page, quiz(`seed=${SEED}&n=5&mode=practice`));
	await choose(page, 0);
	await expect(page.getByText('This browser does not let Readback keep your answers.')).toBeVisible();
	await press(page, 'Check');
	await expect(side(page).getByText(/Your answer, |Your sentence, /)).toBeVisible();
});

test('stored answers that cannot be read are told of and left behind', async ({ page }) => {
	await page.addInitScript(
		(key) => localStorage.setItem(key, '{"answers":'),
		`readback:session:${ARTICLE}/b2/${SEED}/5/test`
	);
	await open(page, quiz(`seed=${SEED}&n=5&mode=test`));
	await expect(
		page.getByText('Your earlier answers could not be read, so the quiz starts again.')
	).toBeVisible();
	await expect(side(page).getByText('Question 1 of 5')).toBeVisible();
});

test.describe('where the questions do not come', () => {
	test.use({ tolerate: /Failed to load resource|preloaded using link preload/ });

	test('the page says so, and asks again when told to', async ({ page }) => {
		await page.route('**/bank/**', (route) => route.abort());
		await page.goto(quiz(`seed=${SEED}&n=5&mode=test`));
		await expect(side(page).getByRole('alert')).toContainText('Check your connection');
		await page.unroute('**/bank/**');
		await side(page).getByRole('button', { name: 'Try again' }).click();
		await expect(side(page).getByText('Question 1 of 5')).toBeVisible();
	});

	test('questions on another version of the text are not asked', async ({ page }) => {
		const body = writeBank([], 'other', insight);
		await page.route('**/bank/**', (route) => route.fulfill({ body, contentType: 'application/json' }));
		await page.goto(quiz(`seed=${SEED}&n=5&mode=test`));
		await expect(side(page).getByRole('alert')).toContainText('Reload the page');
	});
});

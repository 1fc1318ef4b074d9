import type { Page } from '@playwright/test';
import { optionsOf } from '../../src/lib/formats/index.ts';
import { type Session, step } from '../../src/lib/quiz/session.ts';
import { expectClean } from './axe.ts';
import { openBegun } from './begun.ts';
import { expect, test, reload } from './fixtures.ts';
import { quizFor, rightPlace, seedOfChoices, stems, wrongPlace } from './keys.ts';

// The results: where they lead, in which forms they come, and how they are taken along.

const SEED = seedOfChoices(5);
const side = (page: Page) => page.getByRole('region', { name: 'Question', exact: true });
const text = (page: Page) => page.getByRole('region', { name: 'Text', exact: true });
const strip = (page: Page) => page.getByRole('navigation', { name: 'Questions' });
const press = (page: Page, name: string | RegExp) => side(page).getByRole('button', { name }).click();

/** A test of five with its first answer wrong and the others right, which is handed in. */
async function handIn(page: Page) {
	const questions = quizFor(SEED, 5);
	const answered = (session: Session) =>
		questions.reduce((before, question, index) => {
			const place = index === 0 ? wrongPlace(question) : rightPlace(question);
			const chosen = optionsOf(question.item)[place]?.id ?? '';
			return step(before, { do: 'answer', id: question.id, response: { chosen } });
		}, session);
	await openBegun(page, questions, { seed: SEED, mode: 'test', since: answered });
	await strip(page).getByRole('button', { name: 'Review' }).click();
	await press(page, 'Submit and see the results');
	await expect(side(page).getByRole('heading', { name: 'Results' })).toBeVisible();
}

test.describe('the results', () => {
	test('lead to the place in the text and back to where one was', async ({ page }) => {
		await handIn(page);
		await press(page, /All reasons.*question 1$/);
		await expectClean(page, 'results with every reason of a question');
		const button = side(page).getByRole('button', { name: /what proves the answer to question 1$/ });
		await button.click();
		await expect(text(page).locator('mark.evidence:focus')).toBeInViewport();
		await text(page).getByRole('button', { name: 'Back to the results' }).click();
		await expect(button).toBeFocused();
		await expect(side(page).getByText('Your answer, wrong', { exact: true })).toBeVisible();
	});

	test('come as bars, or as a table for those who prefer it, which is remembered', async ({ page }) => {
		await handIn(page);
		await press(page, 'Table');
		await expect(side(page).getByRole('table', { name: 'Errors' })).toContainText(/You .*1/);
		await expectClean(page, 'results as tables');
		await reload(page);
		await expect(side(page).getByRole('table', { name: 'Errors' })).toBeVisible();
		await press(page, 'Bars');
		await expect(side(page).getByText(/^Once you /)).toBeVisible();
	});

	test('speak the language that is chosen, while the questions stay in theirs', async ({ page }) => {
		await handIn(page);
		const main = page.getByRole('main');
		await page.getByRole('combobox', { name: 'Language' }).selectOption('es');
		await expect(main.getByRole('heading', { name: 'Resultados' })).toBeVisible();
		await expect(main.getByText('4 de 5 correctas')).toBeVisible();
		await expect(main.getByText(/^Una vez /)).toBeVisible();
		await page.getByRole('combobox', { name: 'Idioma' }).selectOption('ar');
		await expect(main.getByText('4 من 5 صحيحة')).toBeVisible();
		const stem = main.getByText(stems(quizFor(SEED, 5))[0] ?? '');
		await expect(stem).toHaveAttribute('lang', 'en');
		await expect(stem).toHaveCSS('direction', 'ltr');
		expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
		await expectClean(page, 'results in Arabic');
	});

	test('are printed with every reason and without what leads elsewhere', async ({ page }) => {
		await handIn(page);
		await page.emulateMedia({ media: 'print' });
		await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
		await expect(side(page).getByText('Your answer, wrong', { exact: true })).toBeVisible();
		for (const question of quizFor(SEED, 5))
			await expect(
				side(page)
					.getByText(question.evidence[0]?.quote ?? 'none', { exact: true })
					.first()
			).toBeVisible();
		await expect(text(page)).toBeHidden();
		await expect(strip(page)).toBeHidden();
		await expect(page.getByRole('button').filter({ visible: true })).toHaveCount(0);
		await page.evaluate(() => dispatchEvent(new Event('afterprint')));
		await page.emulateMedia({ media: 'screen' });
		await expect(side(page).getByText('Your answer, wrong', { exact: true })).toHaveCount(0);
	});

	test('can be copied as plain words', async ({ page, context }) => {
		await context.grantPermissions(['clipboard-read', 'clipboard-write']);
		await handIn(page);
		await press(page, 'Copy my result');
		await expect(page.getByText('Your result is copied.')).toBeVisible();
		const copied = await page.evaluate(() => navigator.clipboard.readText());
		expect(copied).toContain('Score: 4 of 5 right');
		expect(copied).toContain(`Mode: Test. 5 questions, seed ${SEED}, text version `);
	});
});

test.describe('where the results do not come', () => {
	test.use({ tolerate: /Failed to load resource|Failed to fetch|preloaded using link preload/ });

	test('the page says so, and fetches them when told to', async ({ page }) => {
		await handIn(page);
		// Of all scripts, those fail that print the results.
		await page.route('**/*.js', async (route) => {
			const script = await route.fetch();
			if ((await script.text()).includes('beforeprint')) await route.abort();
			else await route.fulfill({ response: script });
		});
		await reload(page);
		await expect(side(page).getByRole('alert')).toContainText('Check your connection');
		await expectClean(page, 'the results do not come');
		await page.unroute('**/*.js');
		await press(page, 'Try again');
		await expect(side(page).getByRole('heading', { name: 'Results' })).toBeVisible();
	});
});

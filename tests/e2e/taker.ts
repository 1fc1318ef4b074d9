import type { Locator, Page } from '@playwright/test';

// How somebody takes a quiz, by the roles and names that they see; for the tests of the site and for screenshots.

export const ARTICLE = 'north-korean-soldiers-in-kursk';

const side = (page: Page): Locator => page.getByRole('region', { name: 'Question', exact: true });
const text = (page: Page): Locator => page.getByRole('region', { name: 'Text', exact: true });
const onward = (page: Page): Locator =>
	side(page).getByRole('button', { name: /^(Next|Finish|Results|Review)$/ });
const results = (page: Page): Locator => side(page).getByRole('heading', { name: 'Results' });

/** On the page of an article. */
export async function begin(page: Page): Promise<void> {
	await page.getByRole('button', { name: /start a quiz/i }).click();
}

/** Chooses an option, or a sentence of the text, for the question on screen. */
export async function answer(page: Page, number = 0): Promise<void> {
	const check = side(page).getByRole('button', { name: 'Check' });
	await check.waitFor();
	const options = side(page).getByRole('radio');
	if ((await options.count()) > 0) return options.nth(number).check();

	await side(page).getByRole('button', { name: 'Go to the text' }).click();
	await text(page).getByRole('radio').nth(number).check();
	const back = page.getByRole('button', { name: 'Question', exact: true });
	if (await back.isVisible()) await back.click();
}

export async function check(page: Page): Promise<void> {
	await side(page).getByRole('button', { name: 'Check' }).click();
	await onward(page).waitFor();
}

/** From a question whose feedback is on screen to the results, answering all that is left on the way. */
export async function finish(page: Page): Promise<void> {
	await onward(page).click();
	while (!(await results(page).isVisible())) {
		await answer(page);
		await check(page);
		await onward(page).click();
	}
}

/** A whole quiz in practice mode, from its first question to its results. */
export async function takeQuiz(page: Page): Promise<void> {
	await answer(page);
	await check(page);
	await finish(page);
}

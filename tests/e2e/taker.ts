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

/** Answers the question on screen, whatever its format, with the option or sentence of that number where it has such. */
export async function answer(page: Page, number = 0): Promise<void> {
	await side(page).getByRole('button', { name: 'Check' }).waitFor();
	const radios = side(page).getByRole('radio');
	const groups = new Set(await radios.evaluateAll((all) => all.map((one) => one.getAttribute('name'))));
	if (groups.size === 1) await radios.nth(number).check();
	else for (const group of groups) await side(page).locator(`input[name="${group}"]`).first().check();
	for (const list of await side(page).getByRole('combobox').all()) await list.selectOption({ index: 1 });
	for (const box of (await side(page).getByRole('checkbox').all()).slice(0, 1)) await box.check();
	for (const line of await side(page).getByRole('textbox').all()) await line.fill('1');
	for (const up of (await side(page).getByRole('button', { name: 'Move up' }).all()).slice(-1))
		await up.click();

	const toText = side(page).getByRole('button', { name: 'Go to the text' });
	if (await toText.isVisible()) await pick(page, toText, number);
}

/** Picks as many sentences as are asked for, beginning with the one of that number. */
async function pick(page: Page, toText: Locator, number: number): Promise<void> {
	await toText.click();
	const asked = await text(page).locator('legend').textContent();
	const wanted = Number(/Pick (\d+) sentences/.exec(asked ?? '')?.[1] ?? 1);
	const sentences = text(page).locator('.passage input');
	for (let place = number; place < number + wanted; place++) await sentences.nth(place).check();
	const back = page.getByRole('button', { name: 'Question', exact: true });
	if (await back.isVisible()) await back.click();
}

/** Goes to a question by the strip, and waits until it is there: what it takes may still have to come. */
export async function turnTo(page: Page, number: number): Promise<void> {
	const strip = page.getByRole('navigation', { name: 'Questions' });
	await strip.getByRole('button', { name: new RegExp(`^Question ${number},`) }).click();
	await side(page)
		.getByText(new RegExp(`^Question ${number} of`))
		.waitFor();
}

export async function check(page: Page): Promise<void> {
	await side(page).getByRole('button', { name: 'Check' }).click();
	await onward(page).waitFor();
}

/** From a question whose feedback is on screen to the results, answering all that is left on the way. */
export async function finish(page: Page): Promise<void> {
	const next = side(page).getByRole('button', { name: 'Check' }).or(results(page)).first();
	for (;;) {
		await onward(page).click();
		// The results may still have to come.
		await next.waitFor();
		if (await results(page).isVisible()) return;
		await answer(page);
		await check(page);
	}
}

/** A whole quiz in practice mode, from its first question to its results. */
export async function takeQuiz(page: Page): Promise<void> {
	await answer(page);
	await check(page);
	await finish(page);
}

/** Answers the question of a review, whatever its format, and leaves it checked. */
export async function answerTurn(page: Page) {
	const turn = page.getByRole('region', { name: /^Question \d+ of/ });
	const text = page.getByRole('region', { name: 'From the text' });
	// What it takes to show its format may still have to come.
	await turn.locator('.item').locator('input, select, button:not(.place *)').first().waitFor();
	const radios = turn.getByRole('radio');
	const groups = new Set(await radios.evaluateAll((all) => all.map((one) => one.getAttribute('name'))));
	for (const group of groups) await turn.locator(`input[name="${group}"]`).first().check();
	for (const list of await turn.getByRole('combobox').all()) await list.selectOption({ index: 1 });
	for (const box of (await turn.getByRole('checkbox').all()).slice(0, 1)) await box.check();
	for (const line of await turn.getByRole('textbox').all()) await line.fill('1');
	for (const up of (await turn.getByRole('button', { name: 'Move up' }).all()).slice(-1)) await up.click();
	const wanted = Number(/Pick (\d+)/.exec((await text.locator('legend').allTextContents()).join())?.[1] ?? 1);
	for (const sentence of (await text.locator('.passage input').all()).slice(0, wanted))
		await sentence.check();
	await turn.getByRole('button', { name: 'Check' }).click();
	await turn.getByRole('button', { name: /^(Next|Finish)$/ }).waitFor();
}

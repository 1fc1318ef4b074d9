import type { Page } from '@playwright/test';
import { isChecked, type Session } from '../../src/lib/quiz/session.ts';
import { parseSession } from '../../src/lib/quiz/stored-session.ts';
import { expect, open, watch } from './fixtures.ts';
import { quizFor, seedOfChoices } from './keys.ts';
import { answersIn } from './log.ts';
import { ARTICLE, check } from './taker.ts';

// One quiz of five questions, as the tests need it that look whether answers are kept.

export const SEED = seedOfChoices(5);
export const QUIZ = quizFor(SEED, 5);
export const address = (mode: string) => `./quiz/${ARTICLE}/?seed=${SEED}&n=5&mode=${mode}`;
export const keyOf = (mode: string) => `readback:session:${ARTICLE}/b2/${SEED}/5/${mode}`;
export const idsOf = (...numbers: number[]) => numbers.map((number) => QUIZ[number - 1]?.id ?? '').toSorted();

export const side = (page: Page) => page.getByRole('region', { name: 'Question', exact: true });
export const press = (page: Page, name: string) =>
	side(page).getByRole('button', { name, exact: true }).click();
export const option = (page: Page, place: number) => side(page).getByRole('radio').nth(place);
export const isAt = (page: Page, number: number) =>
	expect(side(page).getByText(`Question ${number} of`)).toBeVisible();
export const inStrip = (page: Page, name: string | RegExp) =>
	page.getByRole('navigation', { name: 'Questions' }).getByRole('button', { name });
export const turnTo = (page: Page, number: number) =>
	inStrip(page, new RegExp(`^Question ${number},`)).click();

/** Goes to a question, answers it and checks the answer. */
export async function settle(page: Page, number: number) {
	await turnTo(page, number);
	await option(page, 0).check();
	await check(page);
}

export const stored = (page: Page, key: string) => page.evaluate((key) => localStorage.getItem(key), key);
export async function sessionIn(page: Page, mode = 'practice'): Promise<Session> {
	const session = parseSession(JSON.parse((await stored(page, keyOf(mode))) ?? '{}'));
	if (!session) throw new Error('There is no session.');
	return session;
}
export const checkedIn = async (page: Page) => {
	const session = await sessionIn(page);
	return session.questions.map(({ id }) => id).filter((id) => isChecked(session, id));
};
export const loggedIn = async (page: Page) => (await answersIn(page)).map(({ item }) => item).toSorted();

/** Another page of the same browser, in a window of its own: a tab behind another is drawn but once a second. */
export async function newTab(page: Page, address: string) {
	const context = page.context();
	const devtools = await context.newCDPSession(page);
	const { targetInfo } = await devtools.send('Target.getTargetInfo');
	const browser = await context.browser()?.newBrowserCDPSession();
	if (!browser || !targetInfo.browserContextId) throw new Error('This browser opens no windows.');
	const { browserContextId } = targetInfo;
	const [tab] = await Promise.all([
		context.waitForEvent('page'),
		browser.send('Target.createTarget', { url: 'about:blank', browserContextId, newWindow: true })
	]);
	await browser.detach();
	await devtools.detach();
	const problems = watch(tab);
	await open(tab, address);
	return { tab, problems };
}

/** As when the browser kills a tab: no script runs any more. */
export async function crash(page: Page): Promise<void> {
	const devtools = await page.context().newCDPSession(page);
	const crashed = page.waitForEvent('crash');
	void devtools.send('Page.crash').catch(() => undefined);
	await crashed;
}

import type { Page } from '@playwright/test';
import { packAssignment } from '../../src/lib/class/assignment.ts';
import { formats } from '../../src/lib/formats/index.ts';
import { readReading } from '../../src/lib/server/library.ts';
import { expect, open, reload, test } from './fixtures.ts';
import {
	address,
	checkedIn,
	idsOf,
	inStrip,
	isAt,
	loggedIn,
	newTab,
	option,
	press,
	settle,
	side,
	stored,
	turnTo
} from './kept-quiz.ts';
import { answersIn, fillLog } from './log.ts';
import { answerTurn, ARTICLE, check } from './taker.ts';

// Two tabs on the same work agree, and neither writes over the other.

test('two tabs on one quiz agree, and each keeps its place', async ({ page }) => {
	await page.context().addInitScript(() => {
		for (const [target, event] of [
			[window, 'storage'],
			[document, 'visibilitychange']
		] as const)
			target.addEventListener(event, (event) => {
				if ('isDeaf' in window) event.stopImmediatePropagation();
			});
	});
	await open(page, address('practice'));
	const { tab: other, problems } = await newTab(page, address('practice'));
	await turnTo(other, 3);
	await settle(page, 1);
	await expect(inStrip(other, /^Question 1, (right|wrong)/)).toBeVisible();
	await expect(other.getByText('This quiz is open in another tab too.')).toBeVisible();
	await isAt(other, 3);
	await settle(other, 3);
	await expect(inStrip(page, /^Question 3, (right|wrong)/)).toBeVisible();
	await isAt(page, 1);

	// An answer that is open is the same in both, and the later choice stays.
	await turnTo(page, 2);
	await option(page, 0).check();
	await turnTo(other, 2);
	await expect(option(other, 0)).toBeChecked();
	await option(other, 1).check();
	await expect(option(page, 1)).toBeChecked();

	// A tab that was put aside hears of nothing: it takes in what was written before it writes, and when it comes back.
	await other.evaluate(() => Object.assign(window, { isDeaf: true }));
	await check(page);
	await settle(page, 4);
	await expect(inStrip(other, 'Question 4, not answered')).toBeVisible();
	await settle(other, 5);
	await expect(inStrip(other, /^Question 4, (right|wrong)/)).toBeVisible();
	await expect(inStrip(page, /^Question 5, (right|wrong)/)).toBeVisible();
	await inStrip(page, 'Review').click();
	await press(page, 'Submit and see the results');
	await expect(inStrip(other, 'Review')).toBeVisible();
	await other.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
	await expect(inStrip(other, 'Results')).toBeVisible();
	await isAt(other, 5);
	expect(await checkedIn(page)).toHaveLength(5);
	await expect.poll(() => loggedIn(page)).toEqual(idsOf(1, 2, 3, 4, 5));

	// Another round in one tab leaves the results in the other, which does not write over it.
	await inStrip(other, 'Results').click();
	await press(page, 'The same quiz again');
	await option(page, 0).check();
	await turnTo(other, 1);
	await side(other).getByRole('button', { name: 'Flag' }).click();
	await reload(page);
	await expect(page.getByText('Welcome back.')).toBeVisible();
	await expect(option(page, 0)).toBeChecked();
	expect(problems).toEqual([]);
});

test('two tabs on one review agree', async ({ page }) => {
	await open(page, './review/');
	await fillLog(page);
	const before = (await answersIn(page)).length;
	await reload(page);
	await page.getByRole('button', { name: '5 questions' }).click();
	await expect(page.getByText('Question 1 of 5')).toBeVisible();
	const { tab: other, problems } = await newTab(page, './review/');
	await other.getByRole('button', { name: 'Go on with it' }).click();
	await expect(other.getByText('Question 1 of 5')).toBeVisible();

	const next = (tab: Page) => tab.getByRole('button', { name: 'Next', exact: true });
	await answerTurn(page);
	await expect(next(other)).toBeVisible();
	await other.getByRole('button', { name: 'Undo the last answer' }).click();
	await expect(page.getByRole('button', { name: 'Check' })).toBeVisible();
	await expect.poll(async () => (await answersIn(page)).length).toBe(before);
	await answerTurn(other);
	await next(page).click();
	await expect(page.getByText('Question 2 of 5')).toBeVisible();
	await answerTurn(page);
	await expect.poll(async () => (await answersIn(page)).length).toBe(before + 2);
	await next(page).click();
	for (let at = 3; at <= 5; at++) {
		await expect(page.getByText(`Question ${at} of 5`)).toBeVisible();
		await page.getByRole('button', { name: 'Go on without an answer' }).click();
	}
	for (const tab of [page, other])
		await expect(tab.getByRole('heading', { name: 'Review done' })).toBeVisible();
	await expect.poll(() => stored(page, 'readback:review-begun')).toBeNull();
	expect(await answersIn(other)).toHaveLength(before + 2);
	expect(problems).toEqual([]);
});

test('two tabs on one student’s class work agree, and what is handed in stays', async ({ page }) => {
	const { version } = readReading(ARTICLE) ?? { version: '' };
	const without = Object.keys(formats).filter((name) => name !== 'choice');
	const code = await packAssignment({
		key: 'tabs',
		texts: [{ id: ARTICLE, level: 'b2', version, n: 3 }],
		mode: 'test',
		without
	});
	const link = `./class/take/#${code}`;
	await open(page, link);
	await page.getByLabel('Your name or number').fill('Ana');
	await page.getByRole('button', { name: 'Begin' }).click();
	await isAt(page, 1);
	const { tab: other, problems } = await newTab(page, link);
	await expect(other.getByText('Welcome back, Ana.')).toBeVisible();
	await option(page, 1).check();
	await expect(option(other, 1)).toBeChecked();
	await turnTo(other, 2);
	await option(other, 0).check();
	await expect(inStrip(page, 'Question 2, answered')).toBeVisible();
	await isAt(page, 1);
	await inStrip(page, 'Review').click();
	await press(page, 'Hand in');
	// What was right is open now, and nothing can be answered any more.
	await expect(inStrip(other, /^Question 1, (right|wrong)/)).toBeVisible();
	await expect(side(other).getByText('Your answer, ')).toBeVisible();
	await reload(other);
	await inStrip(other, 'Results').click();
	await expect(other.getByRole('heading', { name: 'Hand in your work' })).toBeVisible();
	expect(problems).toEqual([]);
});

import type { Page } from '@playwright/test';
import { stemOf } from '../../src/lib/question.ts';
import { insight } from '../../src/lib/quiz/assemble.ts';
import { writeBank } from '../../src/lib/quiz/bank-file.ts';
import { makeRandom } from '../../src/lib/random.ts';
import { readReading } from '../../src/lib/server/library.ts';
import { expect, open, reload, test } from './fixtures.ts';
import {
	address,
	checkedIn,
	crash,
	idsOf,
	inStrip,
	isAt,
	keyOf,
	loggedIn,
	newTab,
	option,
	press,
	QUIZ,
	sessionIn,
	settle,
	side,
	stored,
	turnTo
} from './kept-quiz.ts';
import { rightPlace } from './keys.ts';
import { answersIn, daysAgo } from './log.ts';
import { ARTICLE, check } from './taker.ts';

// Whatever happens while somebody answers: what they answered is there afterwards, once.

test('a crash in mid-answer, a reload, Back and Forward lose nothing', async ({ page }) => {
	await open(page, address('practice'));
	const { tab } = await newTab(page, address('practice'));
	await settle(tab, 1);
	await press(tab, 'Next');
	await option(tab, 1).check();
	await crash(tab);
	await tab.close();
	await reload(page);
	await expect(page.getByText('Welcome back. Your answers are still here.')).toBeVisible();
	await isAt(page, 2);
	await expect(option(page, 1)).toBeChecked();
	await check(page);
	await press(page, 'Next');
	await option(page, 0).check();
	await page.goBack();
	await isAt(page, 2);
	await open(page, './');
	await page.goBack();
	await expect(inStrip(page, 'Question 3, answered')).toBeVisible();
	await page.goForward();
	await page.goBack();
	await expect(inStrip(page, /^Question 2, (right|wrong)/)).toBeVisible();
	expect(await loggedIn(page)).toEqual(idsOf(1, 2));
});

test.describe('when storage fills up', () => {
	test('the quiz goes on and says so; what it has is kept once there is room', async ({ page }) => {
		await page.addInitScript(() => {
			const put = IDBObjectStore.prototype.put;
			IDBObjectStore.prototype.put = function (...value: Parameters<typeof put>) {
				if ('full' in window) throw new DOMException('No room.', 'QuotaExceededError');
				return put.apply(this, value);
			};
		});
		await open(page, address('practice'));
		const told = page.getByText('The storage of this browser is full.');
		// A quiz that is done makes room, since the log has its answers.
		await page.evaluate(
			(key) => localStorage.setItem(key, JSON.stringify({ submitted: true, title: 'x'.repeat(50_000) })),
			keyOf('test')
		);
		await fillStorage(page);
		await settle(page, 1);
		await expect(told).toHaveCount(0);
		expect(await checkedIn(page)).toEqual([QUIZ[0]?.id]);
		expect(await stored(page, keyOf('test'))).toBeNull();

		// What found room in the log alone comes back from there.
		await fillStorage(page);
		await settle(page, 2);
		await expect(told).toBeVisible();
		await expect.poll(() => loggedIn(page)).toEqual(idsOf(1, 2));
		await reload(page);
		await expect(inStrip(page, /^Question 2, (right|wrong)/)).toBeVisible();
		await page.evaluate(() => Object.assign(window, { full: true }));
		await settle(page, 3);
		await expect(told).toHaveCount(1);
		expect(await checkedIn(page)).toEqual([QUIZ[0]?.id]);
		expect(await loggedIn(page)).toEqual(idsOf(1, 2));

		await page.evaluate(() => {
			for (const key of Object.keys(localStorage)) if (key.startsWith('other')) localStorage.removeItem(key);
			Reflect.deleteProperty(window, 'full');
		});
		await expect(page.getByText('Your answers are kept again.')).toBeVisible();
		expect(await checkedIn(page)).toHaveLength(3);
		await expect.poll(() => loggedIn(page)).toEqual(idsOf(1, 2, 3));

		// What the log could not take in before the page was left comes with the next visit, to whatever page.
		await page.evaluate(() => Object.assign(window, { full: true }));
		await settle(page, 4);
		await open(page, './progress/');
		await expect(page.getByText(/^4 answers on 1 article/)).toBeVisible();
		await expect.poll(() => loggedIn(page)).toEqual(idsOf(1, 2, 3, 4));
		expect(await stored(page, 'readback:owed')).toBeNull();
	});

	/** Leaves no room for another letter. */
	const fillStorage = (page: Page) =>
		page.evaluate(() => {
			for (let size = 1 << 20; size > 0; size >>= 1)
				try {
					for (;;) localStorage.setItem(`other/${crypto.randomUUID()}`, 'x'.repeat(size));
				} catch {
					// It takes less.
				}
		});
});

test('a clock that is set back doubles nothing, and changes no order and no day that was right', async ({
	page
}) => {
	const now = daysAgo(0);
	await page.clock.setFixedTime(now);
	await open(page, address('practice'));
	await settle(page, 1);
	await page.clock.setFixedTime(now - 30 * 3_600_000);
	await settle(page, 2);
	await reload(page);
	await settle(page, 3);
	await expect.poll(() => loggedIn(page)).toEqual(idsOf(1, 2, 3));
	const answers = await answersIn(page);
	expect(answers.map(({ item }) => item)).toEqual([1, 2, 3].map((number) => QUIZ[number - 1]?.id));

	await page.clock.setFixedTime(now + 60_000);
	await reload(page);
	await settle(page, 4);
	await expect.poll(() => loggedIn(page)).toHaveLength(4);
	const all = await answersIn(page);
	expect(all.map(({ item }) => item)).toEqual([1, 2, 3, 4].map((number) => QUIZ[number - 1]?.id));
	expect(all.every(({ at }, index) => at >= (all[index - 1]?.at ?? 0) && at <= now + 60_000)).toBe(true);
	await open(page, './progress/');
	await expect(page.getByText(/^4 answers on 1 article/)).toBeVisible();
	await open(page, './review/');
	await expect(page.getByRole('table', { name: 'The coming days' })).toBeVisible();
	await expect(page.getByText(/NaN|Invalid/)).toHaveCount(0);
});

test('after a correction of the text, answers stay whose questions ask the same', async ({ page }) => {
	await open(page, address('practice'));
	for (const number of [1, 2]) await settle(page, number);
	await turnTo(page, 3);
	await option(page, 1).check();
	await turnTo(page, 4);
	await option(page, 1).check();
	// As it was begun with an earlier text: the second question was another one, the fourth is asked no more.
	await page.evaluate((key) => {
		const session = JSON.parse(localStorage.getItem(key) ?? '{}');
		session.version = 'earlier';
		session.questions[1].stems = ['How was this asked before?'];
		const { id } = session.questions[3];
		session.questions[3].id = `${id}/gone`;
		session.answers[`${id}/gone`] = session.answers[id];
		delete session.answers[id];
		for (const { evidence } of session.questions) evidence[0].start += 3;
		localStorage.setItem(key, JSON.stringify(session));
	}, keyOf('practice'));
	await reload(page);
	await expect(page.getByText('2 of your 4 answers still fit and are here.')).toBeVisible();
	await expect(inStrip(page, /^Question \d/)).toHaveCount(3);
	await turnTo(page, 1);
	await expect(side(page).getByText(QUIZ[0] ? stemOf(QUIZ[0]) : 'no question')).toBeVisible();
	await expect(side(page).getByRole('status')).toContainText(/ight\./);
	await press(page, 'Next');
	await expect(option(page, 1)).toBeChecked();
	await check(page);
	const session = await sessionIn(page);
	expect(session.version).toBe(readReading(ARTICLE)?.version);
	expect(session.questions[0]?.evidence).toEqual(QUIZ[0]?.evidence);
	await expect.poll(() => loggedIn(page)).toEqual(idsOf(1, 2, 3));
});

test('a quiz ends with the questions that it began with, whatever the site asks by now', async ({ page }) => {
	await open(page, address('practice'));
	await settle(page, 1);
	const { version } = await sessionIn(page);
	// The site was built anew, with other questions about the same text.
	const body = writeBank([], version, insight);
	await page.route('**/bank/**', (route) => route.fulfill({ body, contentType: 'application/json' }));
	await reload(page);
	await expect(page.getByText('Welcome back.')).toBeVisible();
	for (const number of [2, 3, 4, 5]) {
		const question = QUIZ[number - 1];
		await turnTo(page, number);
		await expect(side(page).getByText(question ? stemOf(question) : 'no question')).toBeVisible();
		await option(page, question ? rightPlace(question) : 0).check();
		await check(page);
	}
	await press(page, 'Finish');
	await expect(side(page).getByText(/[45] of 5 right/)).toBeVisible();
	await expect.poll(() => loggedIn(page)).toEqual(idsOf(1, 2, 3, 4, 5));
});

/** `KILLS=50 npm run test:browser -- nothing-lost` takes some minutes. */
const KILLS = Number(process.env.KILLS ?? 5);

test('kills at random moments lose no answer whose feedback was shown', async ({ page }) => {
	test.setTimeout(60_000 + KILLS * 10_000);
	const context = page.context();
	const random = makeRandom('kills');
	/** The questions whose feedback was shown: in the round that goes on, and how many in all. */
	let shown: string[] = [];
	let all = 0;
	let heard = () => {};
	await context.exposeFunction('tell', (what: string) => {
		if (what === 'again') shown = [];
		else all = shown.push(what) && all + 1;
		heard();
	});
	const until = (wanted: number) =>
		new Promise<void>((resolve) => {
			heard = () => (all >= wanted ? resolve() : undefined);
			heard();
		});
	await page.close();
	for (let kill = 0; ; kill++) {
		const tab = await context.newPage();
		await open(tab, address('practice'));
		if (kill > 0) {
			const { taking, answers } = await sessionIn(tab);
			expect(shown.filter((id) => !answers[id]?.checked)).toEqual([]);
			const lost = async () => {
				const ids = (await answersIn(tab)).map(({ id }) => id);
				return shown.filter((id) => !ids.includes(`${taking}/${id}`));
			};
			await expect.poll(lost).toEqual([]);
		}
		if (kill === KILLS) {
			expect((await answersIn(tab)).length).toBeGreaterThanOrEqual(all);
			expect(all).toBeGreaterThan(KILLS);
			break;
		}
		void tab.evaluate(answerOnAndOn).catch(() => undefined);
		await until(all + random.int(4));
		await new Promise((resolve) => setTimeout(resolve, random.int(40)));
		if (random.int(2) === 0) await crash(tab);
		await tab.close();
	}
});

/** Runs in the page: answers as fast as it lets anybody, round after round, and tells of each feedback it sees. */
async function answerOnAndOn() {
	const tell = Reflect.get(window, 'tell');
	const pause = () => new Promise((resolve) => setTimeout(resolve, 5));
	const find = (name: string) =>
		[...document.querySelectorAll<HTMLElement>('main button')].find(
			({ textContent }) => textContent.trim() === name
		);
	for (let number = 0; ; number++) {
		const options = [...document.querySelectorAll<HTMLInputElement>('.item input')];
		const check = find('Check');
		const again = find('The same quiz again');
		if (check && options.length > 0) {
			options[number % options.length]?.click();
			check.click();
			while (!document.querySelector('.outcome p')) await pause();
			// Nobody has seen it before it is painted.
			await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
			await tell(options[0]?.name);
		} else if (again) {
			await tell('again');
			again.click();
			while (find('The same quiz again')) await pause();
		} else (find('Next') ?? find('Finish'))?.click();
		await pause();
	}
}

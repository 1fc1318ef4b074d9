import type { Browser, Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import encodeQR from 'qr';
import { type ClassText, sessionFor } from '../../src/lib/class/ask.ts';
import { packAssignment, readAssignment } from '../../src/lib/class/assignment.ts';
import { packHandIn, toHandIn } from '../../src/lib/class/hand-in.ts';
import { optionsOf } from '../../src/lib/formats/index.ts';
import { type Question, stemOf } from '../../src/lib/question.ts';
import { step } from '../../src/lib/quiz/session.ts';
import { readReading } from '../../src/lib/server/library.ts';
import { expect, open, reload, watch } from './fixtures.ts';
import { bankFor } from './keys.ts';
import { sites } from './sites.ts';
import { ARTICLE } from './taker.ts';

/** A teacher and a class, as the stories of class work need them. */

const reading = readReading(ARTICLE);
if (!reading) throw new Error('There is no text.');
/** The text of all class work in these stories, as the site has it. */
export const classText: ClassText = {
	id: reading.article.id,
	level: reading.level,
	title: reading.article.title,
	version: reading.version,
	contentNotes: [],
	passage: reading.passage,
	bank: bankFor()
};
export const picked = classText.bank.filter(({ item }) => item.format === 'choice').slice(0, 4);
const TITLE = reading.article.title;
export const PHONE = { width: 390, height: 844 };
const DESK = { width: 1280, height: 900 };

type Way = 'file' | 'code' | 'picture';
export interface Student {
	name: string;
	/** What is done with each question. */
	answers: ('right' | 'wrong' | 'open')[];
	way: Way;
	reloads?: boolean;
	offline?: boolean;
}

const ways: readonly Way[] = ['file', 'code', 'picture'];
const turns = ['right', 'wrong', 'open'] as const;
export const class3B: Student[] = Array.from({ length: 30 }, (_, at) => ({
	name: `Student ${String(at + 1).padStart(2, '0')}`,
	answers: picked.map((_, question) => turns[(at + question * (1 + (at % 2))) % 3] ?? 'open'),
	way: ways[at % 5] ?? 'file',
	reloads: at % 4 === 1,
	offline: at % 10 === 2
}));

export const side = (page: Page) => page.getByRole('region', { name: 'Question', exact: true });
export const press = (page: Page, name: string) =>
	side(page).getByRole('button', { name, exact: true }).click();

const optionFor = (question: Question | undefined, right: boolean): string =>
	(question && optionsOf(question.item).find(({ correct }) => correct === right)?.text) ?? '';

/** The link of work that was set elsewhere. */
export async function linkOfWork(): Promise<string> {
	const { id, version } = classText;
	const code = await packAssignment({
		key: 'made',
		name: '3B, Friday',
		words: 'Read first.',
		texts: [{ id, level: 'b2', version, n: picked.length }],
		mode: 'test'
	});
	return `${sites.root.url}class/take/#${code}`;
}

/** Picks the questions by hand, and gives the link. */
export async function setWork(page: Page, release?: string): Promise<string> {
	await open(page, './class/');
	await page.getByLabel('Find an article').fill(TITLE);
	await page.getByRole('button', { name: `Add “${TITLE}”` }).click();
	await page.getByLabel('Pick the questions myself').check();
	await page.getByLabel('Ways of answering').selectOption('choice');
	for (const question of picked)
		await page
			.getByRole('checkbox', { name: stemOf(question) })
			.first()
			.check();
	if (release) {
		await page.getByLabel('When you give them a release code').check();
		await page.getByLabel('Release code', { exact: true }).fill(release);
	}
	await page.getByLabel('Your words before they begin').fill('Read first.\nThen answer.');
	await page.getByLabel('Name of this assignment').fill('3B, Friday');
	await page.getByRole('button', { name: 'Make the link' }).click();
	await expect(page.getByRole('heading', { name: 'The link for your class' })).toBeFocused();
	await expect(page.getByRole('img', { name: 'QR code of the link' })).toBeVisible();
	return page.getByRole('textbox', { name: 'The link for your class' }).inputValue();
}

export async function answerAll(page: Page, { answers, reloads }: Student) {
	for (const [at, answer] of answers.entries()) {
		await expect(side(page).getByText(`Question ${at + 1} of ${answers.length}`)).toBeVisible();
		if (answer !== 'open')
			await side(page)
				.getByRole('radio', { name: optionFor(picked[at], answer === 'right') })
				.first()
				.check();
		if (reloads && at === 1) {
			await reload(page);
			await expect(page.getByText('Your answers are still here.')).toBeVisible();
		}
		await press(page, at === answers.length - 1 ? 'Review' : 'Next');
	}
	await press(page, 'Hand in');
	await expect(page.getByRole('heading', { name: 'Hand in your work' })).toBeFocused();
}

export interface Given {
	name: string;
	mimeType: string;
	buffer: Buffer;
}

/** What the student hands in: a file to upload, or a code to paste. */
async function handIn(page: Page, { name, way }: Student): Promise<Given | string> {
	if (way === 'file') {
		const [download] = await Promise.all([page.waitForEvent('download'), press(page, 'Save a file')]);
		return { name: `${name}.txt`, mimeType: 'text/plain', buffer: readFileSync(await download.path()) };
	}
	if (way === 'code') {
		await press(page, 'Copy a code');
		return side(page).getByLabel('Your code').inputValue();
	}
	await press(page, 'Show a QR code');
	const picture = await page.getByRole('img', { name: 'QR code of your answers' }).screenshot();
	return { name: `${name}.png`, mimeType: 'image/png', buffer: picture };
}

/** What a student hands in who does the same work on a page that nobody looks at. */
export async function workOf(link: string, student: Student): Promise<Given | string> {
	const read = readAssignment(link.replace(/^.*#/, ''));
	if (!read.ok) throw new Error(`The link is no good: ${read.problem}.`);
	const { assignment, id } = read;
	const { name, answers, way } = student;
	const sessions = assignment.texts.map((assigned) => {
		const session = sessionFor(assignment, assigned, classText, { id, student: name });
		return session.questions.reduce((before, question, at) => {
			if (answers[at] === 'open') return before;
			const isRight = answers[at] === 'right';
			const chosen = optionsOf(question.item).find(({ correct }) => correct === isRight)?.id ?? '';
			return step(before, { do: 'answer', id: question.id, response: { chosen } });
		}, session);
	});
	const now = Math.floor(Date.now() / 1000);
	const code = await packHandIn(toHandIn({ id, name, began: now - 600, ended: now, sessions }));
	if (way === 'code') return code;
	if (way === 'file') return { name: `${name}.txt`, mimeType: 'text/plain', buffer: Buffer.from(code) };
	const picture = encodeQR(code, 'gif', { ecc: 'low', border: 4, scale: 4 });
	return { name: `${name}.gif`, mimeType: 'image/gif', buffer: Buffer.from(picture) };
}

/** A student with a device of their own, from the link to what is handed in. */
export async function doWork(browser: Browser, link: string, student: Student, at: number) {
	const context = await browser.newContext({ viewport: at % 2 ? DESK : PHONE });
	const page = await context.newPage();
	const problems = watch(page);
	/** Chromium asks for the icon again as the address changes, and does without it. */
	const missed: string[] = [];
	page.on('requestfailed', (request) => {
		if (!request.url().endsWith('/icon.svg')) missed.push(request.url());
	});
	await open(page, link);
	await page.getByLabel('Your name or number').fill(student.name);
	await page.getByRole('button', { name: 'Begin' }).click();
	await expect(side(page).getByText('Question 1 of')).toBeFocused();
	if (student.offline) {
		await expect(page.getByText('you can go on without a connection')).toBeVisible();
		await context.setOffline(true);
	}
	await answerAll(page, student);
	const given = await handIn(page, student);
	if (student.offline) expect(missed).toEqual([]);
	await context.close();
	const isIcon = (problem: string) => student.offline && problem.includes('ERR_INTERNET_DISCONNECTED');
	expect(problems.filter((problem) => !isIcon(problem))).toEqual([]);
	return given;
}

import { createHash } from 'node:crypto';
import type { Browser } from '@playwright/test';
import { makeBank } from '../../src/lib/bank.ts';
import { type ClassText, sessionFor } from '../../src/lib/class/ask.ts';
import { type Assignment, idOf, packAssignment } from '../../src/lib/class/assignment.ts';
import { packHandIn, toHandIn } from '../../src/lib/class/hand-in.ts';
import { blank, keyOf } from '../../src/lib/formats/index.ts';
import { step } from '../../src/lib/quiz/session.ts';
import { readReading } from '../../src/lib/server/library.ts';
import { ARTICLE } from '../../tests/e2e/taker.ts';
import { atMost, type Line } from './table.ts';

const STUDENTS = 5000;
const QUESTIONS = 10;

/** How long a teacher waits until as many hand-ins as this are read, marked and on screen, on this machine as it is. */
export async function classTimes(browser: Browser, site: string): Promise<Line[]> {
	return [
		await importTime(browser, site, 'the same quiz for all', {}),
		await importTime(browser, site, 'a quiz of their own for each', { own: true })
	];
}

async function importTime(
	browser: Browser,
	site: string,
	name: string,
	more: Partial<Assignment>
): Promise<Line> {
	const text = await writeClass(more);
	const page = await browser.newPage();
	try {
		await page.goto(`${site}class/collect/`);
		const files = page.locator('input[type="file"]').first();
		await files.waitFor({ state: 'attached' });
		await page.locator('html[data-alive]').waitFor({ state: 'attached' });
		// Timed within the page: it takes long to pass a large file to a browser from outside.
		await files.evaluate((input) =>
			input.addEventListener('change', () => performance.mark('chosen'), { capture: true, once: true })
		);
		await files.setInputFiles({ name: 'class.txt', mimeType: 'text/plain', buffer: Buffer.from(text) });
		await page.waitForFunction(
			(summary) =>
				document.querySelector('#the-class') &&
				document.querySelector('.understand > p')?.textContent.includes(summary),
			`${STUDENTS} students,`,
			{ timeout: 120_000 }
		);
		const taken = await page.evaluate(
			() =>
				new Promise<number>((resolve) =>
					requestAnimationFrame(() =>
						setTimeout(() => resolve(performance.measure('shown', 'chosen').duration))
					)
				)
		);
		return atMost(`${STUDENTS} hand-ins, ${name}`, taken / 1000, 5, 's', 1);
	} finally {
		await page.close();
	}
}

/** A class as a teacher exports it: its assignment, and what every student handed in, some of it wrong or left open. */
async function writeClass(more: Partial<Assignment>): Promise<string> {
	const reading = readReading(ARTICLE);
	if (!reading) throw new Error(`There is no article “${ARTICLE}”.`);
	const { article, level, version, passage } = reading;
	const text: ClassText = {
		id: article.id,
		level,
		title: article.title,
		version,
		contentNotes: [],
		passage,
		bank: makeBank(reading).questions
	};
	const assigned = { id: article.id, level, version, n: QUESTIONS };
	const assignment: Assignment = { key: 'k3y0', texts: [assigned], mode: 'test', ...more };
	const id = idOf(assignment);
	const codes = Array.from({ length: STUDENTS }, (_, at) => {
		const student = `Student ${at}`;
		const session = sessionFor(assignment, assigned, text, { id, student });
		const answered = session.questions.reduce((before, question, number) => {
			const chance = createHash('sha256').update(`${at} ${number}`).digest()[0] ?? 0;
			if (chance < 25) return before;
			const response = chance < 90 ? blank(question.item) : keyOf(question.item);
			return step(before, { do: 'answer', id: question.id, response });
		}, session);
		const began = 1_700_000_000 + at;
		return packHandIn(toHandIn({ id, name: student, began, ended: began + 600, sessions: [answered] }));
	});
	return [await packAssignment(assignment), ...(await Promise.all(codes))].join('\n');
}

import type { Page } from '@playwright/test';
import type { Attempt, Entry } from '../../src/lib/progress/entry.ts';
import { attemptsIn } from '../../src/lib/progress/log.ts';
import { makeAttempt } from '../../src/lib/progress/sample-log.ts';
import { keyOf } from '../../src/lib/formats/index.ts';
import { stemOf } from '../../src/lib/question.ts';
import { quizFor } from './keys.ts';
import { ARTICLE } from './taker.ts';

// The log of answers as it lies in the browser, for tests that look into it or begin with some.

const DAY = 86_400_000;
export const daysAgo = (days: number): number => Date.now() - days * DAY;

/** The answers that count, as they are stored. */
export async function answersIn(page: Page): Promise<Attempt[]> {
	const stored = await page.evaluate(
		() =>
			new Promise<Entry[]>((resolve, reject) => {
				const request = indexedDB.open('readback');
				request.onupgradeneeded = () => request.result.createObjectStore('log', { keyPath: 'id' });
				request.onerror = () => reject(request.error);
				request.onsuccess = () => {
					const all = request.result.transaction('log').objectStore('log').getAll();
					all.onsuccess = () => {
						request.result.close();
						resolve(all.result);
					};
				};
			})
	);
	return attemptsIn(stored, Date.now() + 400 * DAY);
}

export const tagOf = (attempts: readonly Attempt[]): string[] => attempts.map(({ id }) => id);

/** Answers of some weeks to a quiz of fifteen, every third of them wrong; most are due by now. */
export async function fillLog(page: Page): Promise<void> {
	const entries = quizFor('1', 15).map((question, index) =>
		makeAttempt(`old/${index}`, {
			at: daysAgo(2 + index * 3),
			article: ARTICLE,
			level: 'b2',
			item: question.id,
			family: question.family,
			skill: question.skill,
			facts: question.facts,
			stem: stemOf(question),
			response: keyOf(question.item),
			earned: index % 3 === 0 ? 0 : 1,
			errors: index % 3 === 0 ? ['other-time'] : []
		})
	);
	await page.evaluate(
		(entries) =>
			new Promise<void>((resolve, reject) => {
				const request = indexedDB.open('readback');
				request.onupgradeneeded = () => request.result.createObjectStore('log', { keyPath: 'id' });
				request.onerror = () => reject(request.error);
				request.onsuccess = () => {
					const transaction = request.result.transaction('log', 'readwrite');
					for (const entry of entries) transaction.objectStore('log').put(entry);
					transaction.oncomplete = () => {
						request.result.close();
						resolve();
					};
				};
			}),
		entries
	);
}

import { readdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Page } from '@playwright/test';
import { seedOfChoices } from '../../tests/e2e/keys.ts';
import { ARTICLE, takeQuiz } from '../../tests/e2e/taker.ts';

/** A page whose size is measured. */
export interface BudgetPage {
	name: string;
	/** Below the root of the site. */
	address: string;
	/** What its JavaScript may weigh, in kB. */
	js: number;
	/** How to go on from there; what is fetched on the way counts as well. */
	steps?: (page: Page) => Promise<void>;
}

/** No page may need more JavaScript than this. */
export const JS_OF_ANY = 100;

/** A quiz of ten single-choice questions. */
export const choices = (mode: 'test' | 'practice'): string =>
	`quiz/${ARTICLE}/?seed=${seedOfChoices(10)}&n=10&mode=${mode}`;

/** One page of each kind. Pages that stand alone, such as the one about progress, are found in the build. */
export function pagesIn(folder: string): BudgetPage[] {
	return [
		{ name: 'Library', address: '', js: JS_OF_ANY },
		{ name: 'Reading page', address: `read/${ARTICLE}/`, js: 45 },
		{ name: 'Quiz of single-choice questions', address: choices('test'), js: 50 },
		{ name: 'That quiz, up to its results', address: choices('practice'), js: JS_OF_ANY, steps: takeQuiz },
		{ name: 'Quiz of any questions', address: `quiz/${ARTICLE}/?seed=1&n=10`, js: JS_OF_ANY },
		{ name: 'Paper', address: `print/${ARTICLE}/`, js: JS_OF_ANY },
		...alone(folder).map(pageAt)
	];
}

/** A page of which nothing is known but its address. */
export const pageAt = (address: string): BudgetPage => ({ name: `/${address}`, address, js: JS_OF_ANY });

/** Addresses of the pages that are not about one article. */
function alone(folder: string): string[] {
	const ofArticles = /^(?:read|quiz|bank|print)\//;
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.map((path) => path.replaceAll('\\', '/'))
		.filter((path) => path.endsWith('/index.html') && !ofArticles.test(path))
		.map((path) => `${dirname(path)}/`)
		.toSorted();
}

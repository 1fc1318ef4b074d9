import type { Page } from '@playwright/test';
import type { Question } from '../../src/lib/question.ts';
import { begin } from '../../src/lib/quiz/session.ts';
import { readReading } from '../../src/lib/server/library.ts';
import { open } from './fixtures.ts';
import { ARTICLE } from './taker.ts';

/** Opens a quiz that was begun with these questions, as if they had been chosen for it. */
export async function openBegun(page: Page, questions: Question[]): Promise<void> {
	const reading = readReading(ARTICLE);
	if (!reading) throw new Error('There is no text.');
	const { article, level, version } = reading;
	const about = { slug: article.id, level, title: article.title, version };
	const session = begin(about, { seed: '1', taking: 'begun', mode: 'practice', questions });
	await page.addInitScript(
		([key, session]) => {
			// What was done since stays, when the page is loaded anew.
			if (localStorage.getItem(key) === null) localStorage.setItem(key, session);
		},
		[`readback:session:${ARTICLE}/${level}/1/5/practice`, JSON.stringify(session)] as const
	);
	await open(page, `./quiz/${ARTICLE}/?seed=1&n=5&mode=practice`);
}

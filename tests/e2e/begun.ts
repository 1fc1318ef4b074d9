import type { Page } from '@playwright/test';
import type { Question } from '../../src/lib/question.ts';
import type { Mode } from '../../src/lib/quiz/choices.ts';
import { begin, type Session } from '../../src/lib/quiz/session.ts';
import { readReading } from '../../src/lib/server/library.ts';
import { open } from './fixtures.ts';
import { ARTICLE } from './taker.ts';

/** How a quiz was begun; what is left out is as in most tests. */
interface Begun {
	seed?: string;
	mode?: Mode;
	/** What was done in it since. */
	since?: (session: Session) => Session;
}

/** Opens a quiz that was begun with these questions, as if they had been chosen for it. */
export async function openBegun(
	page: Page,
	questions: Question[],
	{ seed = '1', mode = 'practice', since = (session) => session }: Begun = {}
): Promise<void> {
	const reading = readReading(ARTICLE);
	if (!reading) throw new Error('There is no text.');
	const { article, level, version } = reading;
	const about = { slug: article.id, level, title: article.title, version };
	const session = since(begin(about, { seed, taking: 'begun', mode, questions }));
	await page.addInitScript(
		([key, session]) => {
			// What was done since stays, when the page is loaded anew.
			if (localStorage.getItem(key) === null) localStorage.setItem(key, session);
		},
		[`readback:session:${ARTICLE}/${level}/${seed}/5/${mode}`, JSON.stringify(session)] as const
	);
	await open(page, `./quiz/${ARTICLE}/?seed=${seed}&n=5&mode=${mode}`);
}

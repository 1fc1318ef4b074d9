import type { Browser } from '@playwright/test';
import { z } from 'zod';
import { type Found, type Places, timeClicks, watchFirstQuestion } from './probe.ts';
import { onSlowPage } from './slow.ts';
import { atMost, type Line, median, percentile, told } from './table.ts';

/** Loads of each page, one after the other in turns, so that what else the machine does meets all of them. */
const ROUNDS = 7;

/** What a page prints once its first question was answered. */
const DONE = 'The first question is answered.';

/** A page with the same ten questions. */
export interface Contender {
	url: string;
	places: Places;
}

/** Where the quiz of this site has what is measured. */
export const OURS: Places = {
	question: '.item .stem',
	option: '.item input[type="radio"]',
	check: '.moves .primary',
	outcome: '.outcome strong',
	onward: '.moves .primary'
};

/** Where the first quiz of a text has it: all outcomes come at its end, but that a question is answered is seen at once. */
export const FIRST: Places = {
	question: '.item .stem',
	option: '.item input[type="radio"]',
	outcome: 'nav button.answered',
	isHeld: true
};

/** Where the pages of `rivals.ts` have it. */
export const RIVALS: Places = { question: 'legend', option: 'input', outcome: '.outcome' };

const Found = z.object({ seen: z.number(), ready: z.number(), blocked: z.number() });

interface Times extends Found {
	clicks: number[];
}

/** How soon the first question is seen and can be answered, and how soon an answer is, beside two simple pages. */
export async function timesOf(
	browser: Browser,
	contenders: { first: Contender; ours: Contender; bare: Contender; plain: Contender }
): Promise<Line[]> {
	const times: Record<keyof typeof contenders, Times[]> = { first: [], ours: [], bare: [], plain: [] };
	for (let round = 0; round < ROUNDS; round++) {
		times.first.push(await load(browser, contenders.first));
		times.ours.push(await load(browser, contenders.ours, timeClicks));
		times.bare.push(await load(browser, contenders.bare, timeClicks));
		times.plain.push(await load(browser, contenders.plain, timeClicks));
	}
	const middle = (who: keyof typeof contenders, what: (times: Times) => number) =>
		median(times[who].map(what));
	const p98 = (who: keyof typeof contenders) =>
		percentile(
			times[who].flatMap(({ clicks }) => clicks),
			98
		);
	const each = (name: string, of: (who: keyof typeof contenders) => number) =>
		told(`  ${name}`, `${of('ours').toFixed(0)}, ${of('bare').toFixed(0)}, ${of('plain').toFixed(0)} ms`);
	const seen = (who: keyof typeof contenders) => middle(who, ({ seen }) => seen);
	const ready = (who: keyof typeof contenders) => middle(who, ({ ready }) => ready);
	const blocked = (who: keyof typeof contenders) => middle(who, ({ blocked }) => blocked);
	const until = (who: keyof typeof contenders) => middle(who, ({ seen, ready }) => ready - seen);

	return [
		...(['first', 'ours'] as const).flatMap((who) => [
			told(
				who === 'first' ? 'The first quiz, which its page brings along' : 'Another quiz, made in the browser',
				''
			),
			// The budget is for a question that stands in the page. Another quiz is made first: it may take as long as bare
			// SvelteKit does, and a little more, until it is seen and can be answered.
			...(who === 'first'
				? [atMost('First question seen, to plain HTML', seen(who) / seen('plain'), 0.9, '', 2)]
				: [told('First question seen, to plain HTML', (seen(who) / seen('plain')).toFixed(2))]),
			told('  here, plain HTML', `${seen(who).toFixed(0)}, ${seen('plain').toFixed(0)} ms`),
			atMost('Ready to answer, to bare SvelteKit', ready(who) / ready('bare'), 1.3, '', 2),
			told('  here, bare SvelteKit', `${ready(who).toFixed(0)}, ${ready('bare').toFixed(0)} ms`),
			atMost('From seen to ready', until(who), 200, 'ms'),
			atMost('Total blocking time', blocked(who), 50, 'ms'),
			told('  here, bare SvelteKit', `${blocked(who).toFixed(0)}, ${blocked('bare').toFixed(0)} ms`)
		]),
		atMost('Click to painted outcome (p98), to bare SvelteKit', p98('ours') / p98('bare'), 1.5, '', 2),
		each('here, bare SvelteKit, plain HTML', p98)
	];
}

function load(
	browser: Browser,
	{ url, places }: Contender,
	click?: (places: Places) => Promise<number[]>
): Promise<Times> {
	return onSlowPage(browser, async (tab) => {
		await tab.addInitScript(watchFirstQuestion, { ...places, done: DONE });
		// The page says itself when it is done: to ask it would have it run a script larger than all that is measured.
		const done = tab.waitForEvent('console', (message) => message.text() === DONE);
		try {
			await Promise.all([done, tab.goto(url, { waitUntil: 'commit' })]);
		} catch {
			throw new Error(
				`The first question of ${url} was not seen or could not be answered. ` +
					'If its page has changed, correct the selectors in scripts/budget/times.ts.'
			);
		}
		await tab.waitForLoadState('networkidle');
		const found = Found.parse(await tab.evaluate(() => Reflect.get(window, 'found')));
		return { ...found, clicks: click ? await tab.evaluate(click, places) : [] };
	});
}

import { render } from 'svelte/server';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import ItemView from '../components/ItemView.svelte';
import { speak } from '../words/spoken.svelte.ts';
import { allExamples, examples } from './examples.ts';
import {
	answerOf,
	blank,
	type FormatName,
	type Item,
	keyOf,
	optionsOf,
	reasonsOf,
	type Response,
	score
} from './index.ts';
import { fetchView } from './views.ts';

beforeAll(() => Promise.all(allExamples.map(({ format }) => fetchView(format))));

/** What a view shows, with and without its tags. */
function show(
	item: Item,
	response: Response,
	marked: boolean,
	crossed: string[] = []
): { html: string; words: string } {
	const nothing = () => undefined;
	const props = {
		...{ item, response, name: 'q', marked, crossed },
		...{ oncross: nothing, onanswer: nothing, onshow: nothing }
	};
	const html = render(ItemView, { props }).body.replace(/<!--.*?-->/g, '');
	return { html, words: html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ') };
}

const cases = allExamples.map((item, index) => ({ name: `${item.format} (${index})`, item }));

/** A wrong answer to the first example of each format, and the reason that it has to be given. */
const WRONG: { [F in FormatName]: { response: Response; why: string } } = {
	choice: { response: { chosen: 'a' }, why: 'Two counts the lorries.' },
	verdict: { response: { chosen: 'false' }, why: 'Whether it is False is told here.' },
	sentence: { response: { chosen: ['0'] }, why: 'Sentence 1 gives no number.' },
	several: { response: { chosen: ['c'] }, why: 'The text has c of something else.' },
	ordering: { response: { order: ['c', 'b', 'a'] }, why: 'Event c was in 1992.' },
	matching: { response: { chosen: { r1: 'b', r2: 'c', r3: 'a' } }, why: 'The text does not say c here.' },
	sorting: { response: { chosen: { r1: 'e', r2: 'a', r3: 'c' } }, why: 'The text does not say e here.' },
	gap: { response: { chosen: 'Ana' }, why: 'Ana is named elsewhere.' },
	grid: {
		response: { chosen: { r1: 'false', r2: 'true', r3: 'true' } },
		why: 'The text does not say t here.'
	},
	'two-part': { response: { chosen: 'a', proof: ['0'] }, why: 'Two counts the lorries.' },
	number: { response: { typed: '600' }, why: 'This number is in the text, but it counts the dead.' },
	short: { response: { typed: 'Seoul' }, why: 'South Korea is where the estimate comes from.' }
};

test.each(cases)('$name gives nothing away before it is marked', ({ item }) => {
	for (const response of [blank(item), keyOf(item)]) {
		const { words } = show(item, response, false);
		for (const why of reasonsOf(item)) expect(words).not.toContain(why);
		expect(words).not.toMatch(/\b(right|wrong)\b/i);
	}
});

test.each(cases)('$name can be answered by native controls, each with a name', ({ item }) => {
	const { html } = show(item, blank(item), false);
	expect(html).toMatch(/<(button|select|input)\b/);
	expect(html).not.toMatch(/\sdisabled\b/);
	for (const control of controlsIn(html)) expect(control.name, control.tag).not.toBe('');
});

test.each(cases)('$name names parts of the page that are there', ({ item }) => {
	for (const marked of [false, true]) {
		const { html } = show(item, keyOf(item), marked);
		const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
		expect(new Set(ids).size).toBe(ids.length);
		const named = html.matchAll(/\s(?:for|aria-(?:labelledby|describedby))="([^"]+)"/g);
		for (const [, names = ''] of named) expect(ids).toEqual(expect.arrayContaining(names.split(' ')));
	}
});

/** Where an answer changes what is on screen beyond its own control, that is said: a place, a sentence, a number. */
const SPEAKS: readonly FormatName[] = ['ordering', 'matching', 'sorting', 'gap', 'number', 'short'];
test.each(cases)('$name says aloud what an answer changes, and nothing more', ({ item }) => {
	const { html } = show(item, blank(item), false);
	expect(/aria-live="polite"|role="status"/.test(html)).toBe(SPEAKS.includes(item.format));
	expect(html).not.toMatch(/aria-live="assertive"|role="alert"/);
	expect(show(item, keyOf(item), true).html).not.toMatch(/role="status"|role="alert"/);
});

const CROSSES: readonly FormatName[] = ['choice', 'several', 'two-part', 'gap'];
test.each(cases)(
	'$name lets what is not chosen be crossed out, where its options are its own',
	({ item }) => {
		const options = optionsOf(item);
		const buttons = ({ html }: { html: string }) =>
			controlsIn(html).filter(({ tag }) => /aria-pressed/.test(tag));
		if (!CROSSES.includes(item.format)) return expect(buttons(show(item, blank(item), false))).toEqual([]);

		const [out, ...rest] = options.filter(({ correct }) => !correct);
		if (!out) throw new Error('no wrong option');
		const crossed = show(item, keyOf(item), false, [out.id]);
		expect(buttons(crossed).map(({ name }) => name)).toEqual(options.map(({ text }) => `Cross out: ${text}`));
		expect(buttons(crossed).filter(({ tag }) => tag.includes('aria-pressed="true"'))).toHaveLength(1);
		expect(crossed.words).toContain(`${out.text} (crossed out)`);
		for (const { text } of rest) expect(crossed.words).not.toContain(`${text} (crossed out)`);

		const marked = show(item, keyOf(item), true, [out.id]);
		expect(buttons(marked)).toEqual([]);
		expect(marked.words).toContain('You crossed this out');
		const lost = options.find(({ correct }) => correct);
		expect(show(item, blank(item), true, [lost?.id ?? '']).words).toContain(
			'Right answer, and you crossed it out'
		);
	}
);

test.each(cases)('$name says in words that its key is right, and why', ({ item }) => {
	const { words } = show(item, keyOf(item), true);
	expect(words).toMatch(/Your (answer|sentence), right|In its place/);
	expect(words).not.toMatch(/Your (answer|sentence), wrong|Not in its place/);
	expect(reasonsOf(item).some((why) => words.includes(why))).toBe(true);
});

test.each(cases)(
	'$name shows the right answer to somebody who gave none, and calls nothing wrong',
	({ item }) => {
		const { words } = show(item, blank(item), true);
		expect(words).not.toMatch(/\bwrong\b/i);
		for (const option of optionsOf(item)) expect(words).toContain(option.why);
		if (score(item, keyOf(item)).status === 'scored' && !answerOf(item).includes(';'))
			expect(words).toContain(answerOf(item).split(' – ')[0]?.split(' … ')[0]);
	}
);

test.each(cases)('$name can be changed no more once it is marked', ({ item }) => {
	const { html } = show(item, keyOf(item), true);
	expect(html).not.toMatch(/<select|type="text"|Move up/);
	for (const [input] of html.matchAll(/<input[^>]*>/g)) expect(input).toContain('disabled');
});

describe.each(Object.entries(WRONG))('%s, answered wrongly', (format, { response, why }) => {
	const item = Object.entries(examples).find(([name]) => name === format)?.[1][0];
	test('says so in words, with the reason of that answer and the right one', () => {
		if (!item) throw new Error('no example');
		expect(score(item, response)).toMatchObject({ status: 'scored', earned: 0 });
		const { words } = show(item, response, true);
		expect(words).toMatch(/Your (answer|sentence), wrong|Not in its place/);
		expect(words).toContain(why);
		expect(words).toMatch(/Right answer|The right order|sentence that answers/);
	});
});

describe('where the page speaks Arabic', () => {
	beforeAll(() => speak('ar'));
	afterAll(() => speak('en'));

	test.each(cases)('$name does so too, and marks what is English', ({ item }) => {
		const out = [optionsOf(item)[0]?.id ?? ''];
		const parts = [blank(item), keyOf(item)].flatMap((response) =>
			[false, true].flatMap((marked) => partsOf(show(item, response, marked, out).html))
		);
		const own = parts.filter(({ lang }) => lang === 'ar').map(({ text }) => text.replace(ISOLATED, ''));
		expect(own.join(' ')).toMatch(/\p{Script=Arabic}/u);
		expect(own.filter((text) => /[a-z]{2}/i.test(text))).toEqual([]);
		// Which way it runs is seen in a browser: tests/e2e/gallery.spec.ts.
		expect(parts.filter(({ text, lang }) => lang === 'en' && text.trim() !== '')).not.toEqual([]);
	});
});

/** English within an Arabic message. */
const ISOLATED = /\u2068[^\u2069]*\u2069/g;

/** What can be read in a view, each piece with the language in which it is. */
function partsOf(html: string): { text: string; lang: string }[] {
	let around = [{ lang: 'ar', hidden: false }];
	return [...html.matchAll(/<(\/?)(\w+)([^>]*)>|[^<]+/g)].flatMap(([text, close, tag, attributes = '']) => {
		const { lang, hidden } = around.at(-1) ?? { lang: '', hidden: false };
		if (!tag) return hidden ? [] : [{ text, lang }];
		if (close) around = around.slice(0, -1);
		else if (tag !== 'input')
			around.push({
				lang: /\slang="(\w+)"/.exec(attributes)?.[1] ?? lang,
				hidden: hidden || attributes.includes('aria-hidden="true"')
			});
		return [];
	});
}

/** Every control of a view with its name, as far as that can be told from what is written. */
function controlsIn(html: string): { tag: string; name: string }[] {
	const plain = (part: string) =>
		part
			.replace(/<select.*?<\/select>|<[^>]*>/g, ' ')
			.replace(/\s+/g, ' ')
			.trim();
	return [...html.matchAll(/<(button|select|input)\b[^>]*>/g)].map((found) => {
		const [tag, kind] = found;
		const label = /aria-label="([^"]*)"/.exec(tag)?.[1];
		const id = /\sid="([^"]*)"/.exec(tag)?.[1];
		const after = html.slice(found.index);
		const before = html.slice(0, found.index);
		const around = before.slice(before.lastIndexOf('<label')) + after.slice(0, after.indexOf('</label>'));
		const inside = kind === 'button' ? after.slice(0, after.indexOf('</button>')) : around;
		const apart = id && html.split(`<label for="${id}"`)[1]?.split('</label>')[0];
		return { tag, name: plain(label ?? (apart ? `<label ${apart}` : inside)) };
	});
}

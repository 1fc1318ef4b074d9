import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import ItemView from '../components/ItemView.svelte';
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

/** What a view shows, with and without its tags. */
function show(item: Item, response: Response, marked: boolean): { html: string; words: string } {
	const props = { item, response, name: 'q', marked, onanswer: () => undefined, onshow: () => undefined };
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
	for (const [select] of html.matchAll(/<select[^>]*>/g))
		expect(/aria-label=/.test(select) || /<label[^>]*>(?:(?!<\/label>).)*<select/.test(html)).toBe(true);
});

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

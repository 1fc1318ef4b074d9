import { expect, test } from 'vitest';
import { readReading } from '../server/library.ts';
import { makeReading } from './reading.ts';

const SLUG = 'north-korean-soldiers-in-kursk';
const reading = readReading(SLUG);
const easier = readReading(SLUG, 'a2');
if (!reading || !easier) throw new Error('The first article is gone.');

test('without a level it is the main text, the first of the article', () => {
	expect(reading.level).toBe('b2');
});

test('a reading has only the facts that its text states, in the order of the text', () => {
	expect(easier.facts.length).toBeLessThan(reading.facts.length);
	const places = reading.facts.map(({ spans }) => spans[0]?.start ?? -1);
	expect(places).toEqual(places.toSorted((a, b) => a - b));
	for (const { spans } of easier.facts)
		for (const { quote, start, end } of spans) expect(easier.passage.text.slice(start, end)).toBe(quote);
});

test('a quote that stands twice or nowhere is left unresolved', () => {
	const twice = makeReading(reading.article, 'b2', `${reading.passage.text}\n\n${reading.passage.text}`, 'v');
	expect(twice.facts).toEqual([]);
	expect(makeReading(reading.article, 'b2', 'Nothing of the kind.', 'v').facts).toEqual([]);
});

test('each text has a version of its own, the same each time it is read', () => {
	expect(reading.version).toMatch(/^[0-9a-f]{10}$/);
	expect(easier.version).not.toBe(reading.version);
	expect(readReading(SLUG)?.version).toBe(reading.version);
});

test('only an easy text is told in the easiest words', () => {
	expect(easier.article.plain).toBe(true);
	expect(reading.article.plain).toBeUndefined();
});

import type { Reading } from '../content/reading.ts';
import { once, oncePerText } from '../language/once.ts';
import { tokenise } from '../language/words.ts';
import { MONTHS, WEEKDAYS } from './answer-kind.ts';

/** A capital inside a sentence marks a name; the first word of a text may be any word. */
const CAPITAL = /(?<=\S )\p{Lu}[\p{L}\p{N}’-]*/gu;

/** Tells which words of a text, in small letters, belong to names and dates. */
export function nameWordsIn(text: string, reading: Reading): (word: string) => boolean {
	const known = knownNameWords(reading);
	return (word) => known.has(word) || capitalWords(text).includes(word);
}

const capitalWords = oncePerText((text): readonly string[] => (text.match(CAPITAL) ?? []).flatMap(tokenise));

const knownNameWords = once((reading: Reading): ReadonlySet<string> => {
	const known = entityNames(reading).flatMap((name) => name.match(/\p{Lu}[\p{L}\p{N}’-]*/gu) ?? []);
	return new Set([...known.flatMap(tokenise), ...MONTHS, ...WEEKDAYS]);
});

/**
 * The text with every name of the article made one word, so that “South Korea” and “North Korea” have nothing in
 * common, as little as two people called Ana.
 */
export function joinNames(text: string, reading: Reading): string {
	const { any, each } = longNames(reading);
	if (!any.test(text)) return text;
	return each.reduce(
		(joined, { name, pattern }) =>
			joined.includes(name) ? joined.replaceAll(pattern, joinedName(name)) : joined,
		text
	);
}

/** Every name of several words, the longest first, with what finds it; and what finds any of them. */
const longNames = once((reading: Reading) => {
	const names = entityNames(reading)
		.map((name) => name.replace(/^the /, ''))
		.filter((name) => name.includes(' '))
		.sort((a, b) => b.length - a.length);
	const each = names.map((name) => ({ name, pattern: new RegExp(`\\b${name}\\b`, 'g') }));
	return { any: new RegExp(names.join('|') || '(?!)'), each };
});

const joinedName = (name: string): string => name.replace(/^the /, '').replace(/[^\p{L}\p{N}]/gu, '');

/** Whether one of the words belongs to a name. */
export function hasName(text: string, reading: Reading): boolean {
	const isName = nameWordsIn(text, reading);
	return tokenise(text).some(isName);
}

/** Every name under which the article knows something. */
export function entityNames({ article }: Reading): string[] {
	return Object.values(article.entities).flatMap(({ name, short, aka }) => [
		name,
		...(short ? [short] : []),
		...aka
	]);
}

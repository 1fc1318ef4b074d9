import type { Reading } from '../content/reading.ts';
import { once } from '../language/once.ts';
import { tokenise } from '../language/words.ts';
import { MONTHS, WEEKDAYS } from './answer-kind.ts';

/** The words of a text that belong to names and dates, in small letters. */
export function nameWords(text: string, reading: Reading): Set<string> {
	// A capital inside a sentence marks a name; the first word of the text may be any word.
	const capital = [...text.matchAll(/(?<=\S )\p{Lu}[\p{L}\p{N}’-]*/gu)].flatMap(([word]) => tokenise(word));
	return new Set([...knownNameWords(reading), ...capital]);
}

const knownNameWords = once((reading: Reading): string[] => {
	const known = entityNames(reading).flatMap((name) => name.match(/\p{Lu}[\p{L}\p{N}’-]*/gu) ?? []);
	return [...known.flatMap(tokenise), ...MONTHS, ...WEEKDAYS];
});

/**
 * The text with every name of the article made one word, so that “South Korea” and “North Korea” have nothing in
 * common, as little as two people called Ana.
 */
export function joinNames(text: string, reading: Reading): string {
	return longNames(reading).reduce(
		(joined, { name, pattern }) =>
			joined.includes(name) ? joined.replaceAll(pattern, joinedName(name)) : joined,
		text
	);
}

const longNames = once((reading: Reading) =>
	entityNames(reading)
		.map((name) => name.replace(/^the /, ''))
		.filter((name) => name.includes(' '))
		.sort((a, b) => b.length - a.length)
		.map((name) => ({ name, pattern: new RegExp(`\\b${name}\\b`, 'g') }))
);

const joinedName = (name: string): string => name.replace(/^the /, '').replace(/[^\p{L}\p{N}]/gu, '');

/** Whether one of the words belongs to a name. */
export function hasName(text: string, reading: Reading): boolean {
	const names = nameWords(text, reading);
	return tokenise(text).some((word) => names.has(word));
}

/** Every name under which the article knows something. */
export function entityNames({ article }: Reading): string[] {
	return Object.values(article.entities).flatMap(({ name, short, aka }) => [
		name,
		...(short ? [short] : []),
		...aka
	]);
}

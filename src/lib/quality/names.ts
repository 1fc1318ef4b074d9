import type { Reading } from '../content/reading.ts';
import { tokenise } from '../language/words.ts';
import { MONTHS, WEEKDAYS } from './answer-kind.ts';

/** The words of a text that belong to names and dates, in small letters. */
export function nameWords(text: string, { article }: Reading): Set<string> {
	const names = Object.values(article.entities).flatMap(({ name, short, aka }) => [
		name,
		short ?? '',
		...aka
	]);
	const known = names.flatMap((name) => name.match(/\p{Lu}[\p{L}\p{N}’-]*/gu) ?? []).flatMap(tokenise);
	// A capital inside a sentence marks a name; the first word of the text may be any word.
	const capital = [...text.matchAll(/(?<=\S )\p{Lu}[\p{L}\p{N}’-]*/gu)].flatMap(([word]) => tokenise(word));
	return new Set([...known, ...capital, ...MONTHS, ...WEEKDAYS]);
}

/**
 * The text with every name of the article made one word, so that “South Korea” and “North Korea” have nothing in
 * common, as little as two people called Ana.
 */
export function joinNames(text: string, reading: Reading): string {
	const names = entityNames(reading)
		.map((name) => name.replace(/^the /, ''))
		.filter((name) => name.includes(' '))
		.sort((a, b) => b.length - a.length);
	return names.reduce(
		(joined, name) => joined.replaceAll(new RegExp(`\\b${name}\\b`, 'g'), joinedName(name)),
		text
	);
}

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

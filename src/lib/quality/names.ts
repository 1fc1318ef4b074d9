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

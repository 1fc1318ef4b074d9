import { headOf, readingAt, textPages } from '$lib/server/pages.ts';
import { readLibrary } from '$lib/server/library.ts';

export const entries = () => textPages();

export function load({ params }) {
	const reading = readingAt(params);
	const levels = readLibrary().find(({ id }) => id === reading.article.id)?.levels ?? [];
	return { head: headOf(reading), levels, passage: reading.passage };
}

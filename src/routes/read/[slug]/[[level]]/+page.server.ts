import { headOf, readingAt, textPages } from '$lib/server/pages.ts';
import { readEntry } from '$lib/server/library.ts';

export const entries = () => textPages();

export function load({ params }) {
	const reading = readingAt(params);
	const levels = readEntry(reading.article.id).levels;
	return { head: headOf(reading), levels, passage: reading.passage };
}

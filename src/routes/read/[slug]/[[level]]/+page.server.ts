import { glossesOf } from '$lib/reading/glosses.ts';
import { matchingSentences } from '$lib/reading/places.ts';
import { readEntry } from '$lib/server/library.ts';
import { headOf, readingAt, textPages } from '$lib/server/pages.ts';

export const entries = () => textPages();

export function load({ params }) {
	const reading = readingAt(params);
	const { id } = reading.article;
	const levels = readEntry(id).levels.map((text) => ({
		...text,
		/** Where to go on reading in this text, for each sentence of the one on the page. */
		places:
			text.level === reading.level
				? []
				: matchingSentences(reading, readingAt({ slug: id, level: text.level }))
	}));
	return { head: headOf(reading), levels, passage: reading.passage, glosses: glossesOf(reading) };
}

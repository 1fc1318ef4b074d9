import { error } from '@sveltejs/kit';
import { Level } from '../content/article.ts';
import type { Reading } from '../content/reading.ts';
import { articleFolders, readLevels, readLibrary, readReading } from './library.ts';

/** Every text has a page: the main text of an article without a level in its address, the others with one. */
export const textPages = (): { slug: string; level?: string }[] =>
	articleFolders().flatMap((slug) =>
		readLevels(slug).map((level, index) => (index === 0 ? { slug } : { slug, level }))
	);

/** Every text has an item bank in a file of its own. */
export const banks = (): { slug: string; level: string }[] =>
	articleFolders().flatMap((slug) => readLevels(slug).map((level) => ({ slug, level })));

/** What each article is called, for pages that name several. */
export const titles = (): Record<string, string> =>
	Object.fromEntries(readLibrary().map(({ id, title }) => [id, title]));

/** The reading that an address names; a 404 page when there is none. */
export function readingAt({ slug, level }: { slug: string; level?: string | undefined }): Reading {
	const wanted = level === undefined ? undefined : Level.safeParse(level).data;
	const known = level === undefined || wanted !== undefined;
	const reading = known ? readReading(slug, wanted) : undefined;
	if (!reading) error(404, 'There is no such text.');
	return reading;
}

/** What a page shows around a text: no facts, since those are the answers. */
export function headOf({ article, level, version }: Reading) {
	const { id, title, dek, date, source, licence, contentNotes, topics, texts } = article;
	return {
		id,
		title,
		dek,
		date,
		source,
		licence,
		contentNotes,
		topics,
		level,
		version,
		cefr: texts[level]?.cefr ?? ''
	};
}

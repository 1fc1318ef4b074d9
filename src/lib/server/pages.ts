import { error } from '@sveltejs/kit';
import { Level } from '../content/article.ts';
import type { Shelved } from '../content/library.ts';
import type { Reading } from '../content/reading.ts';
import { DEFAULT_PAPER, LAYOUTS } from '../paper/layouts.ts';
import { makePaper } from '../paper/paper.ts';
import { glossesOf } from '../reading/glosses.ts';
import { matchingSentences } from '../reading/places.ts';
import { firstQuizOf } from './banks.ts';
import { articleFolders, readEntry, readLevels, readLibrary, readReading } from './library.ts';

/** What the address of a text names. */
interface Address {
	slug: string;
	level?: string | undefined;
}

/** Every text has a page: the main text of an article without a level in its address, the others with one. */
export const textPages = (): { slug: string; level?: string }[] =>
	articleFolders().flatMap((slug) =>
		readLevels(slug).map((level, index) => (index === 0 ? { slug } : { slug, level }))
	);

/** Every text has an item bank in a file of its own. */
export const banks = (): { slug: string; level: string }[] =>
	articleFolders().flatMap((slug) => readLevels(slug).map((level) => ({ slug, level })));

/** What each article is called and the levels of its texts, for pages that name several. */
export const shelf = (): Shelved[] =>
	readLibrary().map(({ id, title, levels }) => ({
		slug: id,
		title,
		levels: levels.map(({ level }) => level)
	}));

/** What the page of a text shows to read it. */
export function readPage(address: Address) {
	const reading = readingAt(address);
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
export type ReadPage = ReturnType<typeof readPage>;

/** What the page of its quiz shows: the text, and the questions of the first quiz. */
export async function quizPage(address: Address) {
	const reading = readingAt(address);
	return { head: headOf(reading), passage: reading.passage, first: await firstQuizOf(reading) };
}
export type QuizPage = Awaited<ReturnType<typeof quizPage>>;

/** What its page for printing shows: the sheet that everybody gets. */
export async function printPage(address: Address) {
	const reading = readingAt(address);
	const { measure } = LAYOUTS[DEFAULT_PAPER.layout];
	return { head: headOf(reading), paper: makePaper(reading.passage, await firstQuizOf(reading), measure) };
}
export type PrintPage = Awaited<ReturnType<typeof printPage>>;

/** What a page shows, as the file that it brings along (see `src/lib/state/page-data.svelte.ts`). */
export const answer = (data: unknown): Response =>
	new Response(JSON.stringify(data), { headers: { 'content-type': 'application/json' } });

/** The reading that an address names; a 404 page when there is none. */
export function readingAt({ slug, level }: Address): Reading {
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

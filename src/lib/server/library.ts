import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Article, Level } from '../content/article.ts';
import type { LibraryEntry } from '../content/library.ts';
import { countWords } from '../content/passage.ts';
import { makeReading, type Reading } from '../content/reading.ts';

const articlesIn = (root: string): string => join(root, 'content', 'articles');

/** Every article, newest first. `root` is the project's folder. */
export function readLibrary(root = process.cwd()): LibraryEntry[] {
	const folder = articlesIn(root);
	if (!existsSync(folder)) return [];
	return readdirSync(folder, { withFileTypes: true })
		.filter((entry) => entry.isDirectory())
		.map(({ name }) => toEntry(readArticle(name, root), root))
		.sort((a, b) => (a.date < b.date ? 1 : -1));
}

/** One text of one article; `undefined` when there is none of that name or level. */
export function readReading(
	slug: string,
	level: Level | undefined,
	root = process.cwd()
): Reading | undefined {
	if (!existsSync(join(articlesIn(root), slug, 'article.json'))) return undefined;
	const article = readArticle(slug, root);
	const wanted = level ?? levelsOf(article)[0];
	if (!wanted || !article.texts[wanted]) return undefined;
	const text = readText(slug, wanted, root);
	const version = createHash('sha256')
		.update(JSON.stringify(article))
		.update(text)
		.digest('hex')
		.slice(0, 10);
	return makeReading(article, wanted, text, version);
}

/** The levels of an article in its own order: the first is its main text. */
export const levelsOf = (article: Article): Level[] =>
	Object.keys(article.texts).flatMap((key) => Level.safeParse(key).data ?? []);

function readArticle(slug: string, root: string): Article {
	return Article.parse(JSON.parse(readFileSync(join(articlesIn(root), slug, 'article.json'), 'utf8')));
}

const readText = (slug: string, level: Level, root: string): string =>
	readFileSync(join(articlesIn(root), slug, `text.${level}.md`), 'utf8');

function toEntry(
	{ id, title, dek, topics, date, contentNotes, ...article }: Article,
	root: string
): LibraryEntry {
	const levels = Object.entries(article.texts).flatMap(([key, text]) => {
		const level = Level.safeParse(key).data;
		return level && text ? [{ level, ...text, words: countWords(readText(id, level, root)) }] : [];
	});
	return { id, title, dek, topics, date, contentNotes, levels };
}

import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Article, Level } from '../content/article.ts';
import { type ArticleFiles, checkArticle } from '../content/check/index.ts';
import type { LibraryEntry } from '../content/library.ts';
import { countWords } from '../content/passage.ts';
import { makeReading, type Reading } from '../content/reading.ts';

/** An article with its texts, read from disk and found sound. */
interface Sound {
	article: Article;
	texts: ArticleFiles['texts'];
}

const articlesIn = (root: string): string => join(root, 'content', 'articles');

/** The folder in which `content` lies: the project's, unless CONTENT_ROOT names another. */
const contentRoot = (): string => process.env.CONTENT_ROOT ?? process.cwd();

/** The folders of all articles. `root` is the folder in which `content` lies, here and below. */
export function articleFolders(root = contentRoot()): string[] {
	const folder = articlesIn(root);
	if (!existsSync(folder)) return [];
	return readdirSync(folder, { withFileTypes: true })
		.filter((entry) => entry.isDirectory())
		.map(({ name }) => name);
}

/** The files of one article, unread. */
export function readFiles(folder: string, root = contentRoot()): ArticleFiles {
	const path = join(articlesIn(root), folder);
	const read = (file: string) => readFileSync(join(path, file), 'utf8');
	const texts = readdirSync(path).filter((file) => file.endsWith('.md'));
	const json = existsSync(join(path, 'article.json')) ? read('article.json') : '';
	return { folder, json, texts: Object.fromEntries(texts.map((file) => [file, read(file)])) };
}

/** Every article, newest first. Throws, with all that is wrong, when one of them is broken. */
export function readLibrary(root = contentRoot()): LibraryEntry[] {
	return articleFolders(root)
		.map((folder) => readEntry(folder, root))
		.sort((a, b) => b.date.localeCompare(a.date) || a.id.localeCompare(b.id));
}

/** What the library shows of one article. Throws, with all that is wrong, when it is broken. */
export function readEntry(folder: string, root = contentRoot()): LibraryEntry {
	const { path, print, files } = onDisk(folder, root);
	return known(path, print)?.entry ?? toEntry(readSound({ path, print, files }));
}

/** One text of one article, the main one where no level is named; `undefined` when there is none such. */
export function readReading(slug: string, level?: Level, root = contentRoot()): Reading | undefined {
	if (!isArticle(slug, root)) return undefined;
	const { article, texts } = readSound(onDisk(slug, root));
	const wanted = level ?? levelsOf(article)[0];
	const text = wanted && texts[`text.${wanted}.md`];
	if (!wanted || !article.texts[wanted] || text === undefined) return undefined;
	const version = createHash('sha256')
		.update(JSON.stringify(article))
		.update(text)
		.digest('hex')
		.slice(0, 10);
	return makeReading(article, wanted, text, version);
}

/** An address may name anything: `..` is a folder, but no article. */
const isArticle = (slug: string, root: string): boolean =>
	!/[./\\]/.test(slug) && slug !== '' && existsSync(join(articlesIn(root), slug));

/** The levels of an article in its own order: the first is its main text. */
const levelsOf = (article: Article): Level[] =>
	Object.keys(article.texts).flatMap((key) => Level.safeParse(key).data ?? []);

/** The files of one article as they are on disk now, and their fingerprint. */
interface OnDisk {
	path: string;
	print: string;
	files: ArticleFiles;
}

function onDisk(folder: string, root: string): OnDisk {
	const files = readFiles(folder, root);
	const print = createHash('sha256').update(JSON.stringify(files)).digest('hex');
	return { path: join(articlesIn(root), folder), print, files };
}

/** What is kept of each article that was found sound: one build asks for each many times. */
const found = new Map<string, { print: string; entry: LibraryEntry }>();

/** The article that was asked for last: a build asks for the texts of one article one after the other. */
let last: { path: string; print: string; sound: Sound } | undefined;

/** What is kept of an article, where its files have not changed since. */
function known(path: string, print: string) {
	const kept = found.get(path);
	return kept?.print === print ? kept : undefined;
}

/**
 * Nothing unresolved reaches a build. Files are read anew each time, so that a page under development shows what is on
 * disk, but checked only where something has changed. Of all articles but the last, no more is kept than the library
 * shows, so that a build needs hardly more memory for more articles.
 */
function readSound({ path, print, files }: OnDisk): Sound {
	if (last?.path === path && last.print === print) return last.sound;
	const sound = known(path, print)
		? { article: Article.parse(JSON.parse(files.json)), texts: files.texts }
		: checked(files);
	found.set(path, { print, entry: toEntry(sound) });
	last = { path, print, sound };
	return sound;
}

function checked(files: ArticleFiles): Sound {
	const { folder } = files;
	const { article, findings } = checkArticle(files);
	const errors = findings.filter(({ severity }) => severity === 'error');
	if (article && errors.length === 0) return { article, texts: files.texts };
	const list = errors.map(({ file, where, message }) => `  ${folder}/${file}: ${where}: ${message}`);
	throw new Error(
		`The article “${folder}” has to be mended first (npm run check:content):\n${list.join('\n')}`
	);
}

function toEntry({ article, texts }: Sound): LibraryEntry {
	const { id, title, dek, topics, date, contentNotes } = article;
	const levels = levelsOf(article).flatMap((level) => {
		const text = article.texts[level];
		return text ? [{ level, ...text, words: countWords(texts[`text.${level}.md`] ?? '') }] : [];
	});
	return { id, title, dek, topics, date, contentNotes, levels };
}

import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { Article, Level } from '../content/article.ts';
import { type ArticleFiles, checkSoundness } from '../content/check/index.ts';
import type { LibraryEntry } from '../content/library.ts';
import { countWords } from '../content/passage.ts';
import { makeReading, type Reading } from '../content/reading.ts';
import { oncePerText } from '../language/once.ts';

/** An article with its texts, read from disk and found sound. */
interface Sound {
	article: Article;
	texts: ArticleFiles['texts'];
	/** Each of its texts, joined with it when it is first asked for. */
	readingOf(level: Level): Reading | null;
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
	const place = onDisk(folder, root);
	return known(place)?.entry ?? toEntry(readSound(place));
}

/** The levels of an article's texts, its main one first. Only a broken article is looked at any closer. */
export function readLevels(folder: string, root = contentRoot()): Level[] {
	const { json } = readFiles(folder, root);
	const texts = WithTexts.safeParse(json);
	return texts.success ? levelsOf(texts.data) : readEntry(folder, root).levels.map(({ level }) => level);
}
const WithTexts = z
	.string()
	.transform((json, context): unknown => {
		try {
			return JSON.parse(json);
		} catch {
			return context.addIssue('not JSON');
		}
	})
	.pipe(z.object({ texts: z.record(z.string(), z.unknown()) }));

/** One text of one article, the main one where no level is named; `undefined` when there is none such. */
export function readReading(slug: string, level?: Level, root = contentRoot()): Reading | undefined {
	if (!isArticle(slug, root)) return undefined;
	const { article, readingOf } = readSound(onDisk(slug, root));
	const wanted = level ?? levelsOf(article)[0];
	return (wanted && readingOf(wanted)) ?? undefined;
}

/** The readings of an article. Their versions change with anything in it, and with their own text. */
function readingsOf(article: Article, texts: ArticleFiles['texts']): Sound['readingOf'] {
	const json = JSON.stringify(article);
	return oncePerText((level: Level): Reading | null => {
		const text = texts[`text.${level}.md`];
		if (!article.texts[level] || text === undefined) return null;
		const version = createHash('sha256').update(json).update(text).digest('hex').slice(0, 10);
		return makeReading(article, level, text, version);
	});
}

/** An address may name anything: `..` is a folder, but no article. */
const isArticle = (slug: string, root: string): boolean =>
	!/[./\\]/.test(slug) && slug !== '' && existsSync(join(articlesIn(root), slug));

/** The levels of an article in its own order: the first is its main text. */
const levelsOf = (article: { texts: object }): Level[] =>
	Object.keys(article.texts).flatMap((key) => Level.safeParse(key).data ?? []);

/** Where the files of one article are, and a fingerprint that changes whenever one of them is written. */
interface OnDisk {
	folder: string;
	root: string;
	path: string;
	print: string;
}

function onDisk(folder: string, root: string): OnDisk {
	const path = join(articlesIn(root), folder);
	const print = readdirSync(path).map((file) => {
		const { size, mtimeNs } = statSync(join(path, file), { bigint: true });
		return `${file} ${size} ${mtimeNs}`;
	});
	return { folder, root, path, print: print.join('\n') };
}

/** What is kept of each article that was found sound: one build asks for each many times. */
const found = new Map<string, { print: string; entry: LibraryEntry }>();

/** The articles that were asked for last: a build asks for all of one article, while it is still busy with others. */
const recent = new Map<string, { print: string; sound: Sound }>();
const MOST_RECENT = 8;

/** What is kept of an article, where its files have not changed since. */
function known({ path, print }: OnDisk) {
	const kept = found.get(path);
	return kept?.print === print ? kept : undefined;
}

/**
 * Nothing unresolved reaches a build. An article is read and checked anew where its files have changed, so that a page
 * under development shows what is on disk. Of all but the recent articles, no more is kept than the library shows,
 * so that a build needs hardly more memory for more articles.
 */
function readSound(place: OnDisk): Sound {
	const { folder, root, path, print } = place;
	const latest = recent.get(path);
	if (latest?.print === print) return latest.sound;
	const files = readFiles(folder, root);
	const article = known(place) ? Article.parse(JSON.parse(files.json)) : checked(files);
	const sound = { article, texts: files.texts, readingOf: readingsOf(article, files.texts) };
	found.set(path, { print, entry: toEntry(sound) });
	recent.set(path, { print, sound });
	for (const oldest of recent.keys()) if (recent.size > MOST_RECENT) recent.delete(oldest);
	return sound;
}

function checked(files: ArticleFiles): Article {
	const { folder } = files;
	const { article, findings } = checkSoundness(files);
	const errors = findings.filter(({ severity }) => severity === 'error');
	if (article && errors.length === 0) return article;
	const list = errors.map(({ file, where, message }) => `  ${folder}/${file}: ${where}: ${message}`);
	throw new Error(
		`The article “${folder}” has to be mended first (npm run check:content):\n${list.join('\n')}`
	);
}

function toEntry({ article, texts }: Pick<Sound, 'article' | 'texts'>): LibraryEntry {
	const { id, title, dek, topics, date, contentNotes } = article;
	const levels = levelsOf(article).flatMap((level) => {
		const text = article.texts[level];
		return text ? [{ level, ...text, words: countWords(texts[`text.${level}.md`] ?? '') }] : [];
	});
	return { id, title, dek, topics, date, contentNotes, levels };
}

import { type Article, Level } from '../article.ts';
import { parsePassage, type Passage } from '../passage.ts';
import type { Finding } from './finding.ts';
import { checkNumbers } from './numbers.ts';
import { checkPlurals } from './plurals.ts';
import { checkQuotes } from './quotes.ts';
import { checkNames, checkReferences, checkSlots } from './references.ts';
import { readArticle } from './schema.ts';
import { checkSenses } from './senses.ts';
import { checkGlossary, checkLevels, checkPointers, checkPurposes, checkTexts } from './texts.ts';
import { checkVerbatim } from './verbatim.ts';

/** The files of one article, as they stand on disk. */
export interface ArticleFiles {
	folder: string;
	/** The content of article.json. */
	json: string;
	/** The texts by file name: `text.b2.md`. */
	texts: Readonly<Record<string, string>>;
}

interface Checked {
	article?: Article;
	findings: Finding[];
}

/**
 * Everything that is wrong with an article, and what its author should look at again; what cannot be read is said
 * alone, since the rest would follow from it.
 */
export function checkArticle(files: ArticleFiles): Checked {
	const checked = checkSoundness(files);
	const { article, findings } = checked;
	// The realiser needs every name resolved.
	if (!article || findings.some(({ severity }) => severity === 'error')) return checked;
	return { article, findings: [...findings, ...checkVerbatim(article)] };
}

/** What a build has to know: all errors, and of the advice what is found on the way. */
export function checkSoundness({ folder, json, texts }: ArticleFiles): Checked {
	const read = readArticle(json);
	const { article } = read;
	if (!article) return read;
	const passages = passagesOf(article, texts);
	const findings = [
		...checkTexts(article, folder, texts),
		...checkReferences(article),
		...checkSlots(article),
		...checkLevels(article, passages),
		...checkNames(article, passages.values()),
		...checkQuotes(article, passages),
		...checkNumbers(article),
		...checkGlossary(article),
		...checkSenses(article),
		...checkPlurals(article),
		...checkPointers(article),
		...checkPurposes(article, passages)
	];
	return { article, findings };
}

function passagesOf(article: Article, texts: ArticleFiles['texts']): Map<Level, Passage> {
	return new Map(
		Level.options.flatMap((level): [Level, Passage][] => {
			const text = texts[`text.${level}.md`];
			return article.texts[level] && text !== undefined ? [[level, parsePassage(text)]] : [];
		})
	);
}

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

/** Everything that is wrong with an article; what cannot be read is said alone, since the rest would follow from it. */
export function checkArticle({ folder, json, texts }: ArticleFiles): {
	article?: Article;
	findings: Finding[];
} {
	const read = readArticle(json);
	const { article } = read;
	if (!article) return read;
	const shape = [...checkTexts(article, folder, texts), ...checkReferences(article)];
	const passages = passagesOf(article, texts);
	const findings = [
		...shape,
		...checkSlots(article),
		...checkLevels(article, passages),
		...checkNames(article, passages.values()),
		...checkQuotes(article, passages),
		...checkNumbers(article),
		...checkGlossary(article),
		...checkSenses(article),
		...checkPlurals(article),
		...checkPointers(article),
		...checkPurposes(article, passages),
		// The realiser needs every name resolved.
		...(shape.length === 0 ? checkVerbatim(article) : [])
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

import type {
	Article,
	Fact,
	GlossaryEntry,
	Gist,
	Inference,
	Level,
	NotStated,
	Purpose,
	Reference
} from './article.ts';
import { findSpans, parsePassage, type Passage, type Span } from './passage.ts';

/** Something of the article, with the places in this text that prove it. */
export type Located<T> = T & { spans: Span[] };

/** One text of an article with everything that it proves: what questions are made from. */
export interface Reading {
	article: Article;
	level: Level;
	passage: Passage;
	/** The facts that this text states, in the order in which it states them. */
	facts: Located<Fact>[];
	glossary: Located<GlossaryEntry>[];
	gist: Located<Gist>;
	references: Located<Reference>[];
	inferences: Located<Inference>[];
	/** One for each paragraph; empty where the author has given none for this text. */
	purposes: readonly Purpose[];
	notStated: Located<NotStated>[];
	/** Changes whenever the article or this text changes; kept with every attempt. */
	version: string;
}

/** The levels whose questions may be no harder than their texts. */
const PLAIN: readonly Level[] = ['a2', 'b1'];

/**
 * Joins an article with one of its texts. Quotes that are not in the text exactly once are left unresolved:
 * content checking reports them, and nothing unresolved reaches a build.
 */
export function makeReading(article: Article, level: Level, file: string, version: string): Reading {
	const passage = parsePassage(file);
	const locate = (quotes: string | readonly string[] | undefined): Span[] =>
		[quotes ?? []].flat().flatMap((quote) => {
			const found = findSpans(passage.text, quote);
			return found.length === 1 ? found : [];
		});
	const located = <T extends { evidence?: Partial<Record<Level, string | string[]>> | undefined }>(
		thing: T
	) => ({
		...thing,
		spans: locate(thing.evidence?.[level])
	});
	const stated = <T extends Parameters<typeof located>[0]>(things: readonly T[]) =>
		things
			.map((thing) => ({ ...thing, spans: located(thing).spans }))
			.filter((thing) => thing.spans.length > 0);

	return {
		article: PLAIN.includes(level) ? { ...article, plain: true } : article,
		level,
		passage,
		facts: stated(article.facts).sort((a, b) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0)),
		glossary: stated(article.glossary),
		gist: located(article.gist),
		references: stated(article.references),
		inferences: stated(article.inferences),
		purposes: article.purposes[level] ?? [],
		notStated: article.notStated.map(located),
		version
	};
}

import type { Article, Level } from '../article.ts';
import { findSpans, type Passage } from '../passage.ts';
import { type Finding, problem } from './finding.ts';
import { firstDifference, nearestQuote } from './nearest.ts';

/** A quote of the article with the place where the author wrote it. */
interface Quoted {
	where: string;
	level: Level;
	quote: string;
}

type ByLevel = Partial<Record<Level, string | readonly string[]>> | undefined;

/** Everything in an article that must stand in a text word for word. */
export function quotesOf(article: Article): Quoted[] {
	const from = (where: string, evidence: ByLevel): Quoted[] =>
		Object.entries(evidence ?? {}).flatMap(([key, quotes]) =>
			[quotes].flat().flatMap((quote) => {
				const level = levelOf(key, article);
				return level ? [{ where: `${where}, evidence ${key}`, level, quote }] : [];
			})
		);
	return [
		...article.facts.flatMap((fact) => [
			...from(`fact “${fact.id}”`, fact.evidence),
			...Object.entries(fact.lures).flatMap(([slot, lures]) =>
				(lures ?? []).flatMap((lure, index) =>
					from(`fact “${fact.id}”, lure ${index + 1} for ${slot}`, lure.evidence)
				)
			)
		]),
		...article.glossary.flatMap((entry) => from(`glossary “${entry.word}”`, entry.evidence)),
		...ideasOf(article).flatMap(({ where, evidence, not }) => [
			...from(where, evidence),
			...not.flatMap((wrong, index) => from(`${where}, wrong idea ${index + 1}`, wrong.evidence))
		]),
		...article.notStated.flatMap((open) => from(`notStated “${open.id}”`, open.evidence))
	];
}

/** What an article asks about as a whole, each with its wrong ideas. */
export const ideasOf = ({ gist, references, inferences }: Article) => [
	{ where: 'gist', ...gist },
	...references.map((reference) => ({ where: `reference “${reference.id}”`, ...reference })),
	...inferences.map((inference) => ({ where: `inference “${inference.id}”`, ...inference }))
];

const levelOf = (key: string, { texts }: Article): Level | undefined =>
	LEVELS.find((level) => level === key && texts[level] !== undefined);
const LEVELS = ['a1', 'a2', 'b1', 'b2', 'c1', 'c2'] as const;

/** Every quote stands in its text exactly once. */
export function checkQuotes(article: Article, passages: ReadonlyMap<Level, Passage>): Finding[] {
	return quotesOf(article).flatMap(({ where, level, quote }) => {
		const text = passages.get(level)?.text;
		if (text === undefined) return [];
		const found = findSpans(text, quote).length;
		if (found === 1) return [];
		if (found > 1)
			return [
				problem(
					where,
					`“${quote}” stands in text.${level}.md ${found} times. Quote more words, so that only one place is meant.`
				)
			];
		const near = nearestQuote(text, quote);
		return [
			problem(
				where,
				near
					? `“${quote}” is not in text.${level}.md. The nearest place says “${near}”. ${firstDifference(quote, near)} Copy the words from the text.`
					: `“${quote}” is not in text.${level}.md, and nothing there is like it. Copy the words from the text, or take this level out of the evidence.`
			)
		];
	});
}

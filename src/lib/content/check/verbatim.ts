import { contentStems, longestCommonRun } from '../../language/words.ts';
import type { Article } from '../article.ts';
import { tellBare } from '../realise.ts';
import { type Finding, warning } from './finding.ts';

/** How much of a clause is taken word for word from its evidence. */
export interface Verbatim {
	fact: string;
	level: string;
	/** The share of the clause's content words, names and numbers aside, that the evidence has too: 0 to 1. */
	share: number;
	/** The longest run of words that both have. */
	run: string[];
}

const HIGHEST_SHARE = 0.8;
const LONGEST_RUN = 6;
/** So many of the repeated words carry meaning: a run of names and small words is nobody's wording. */
const MEANING = 3;

/** Clauses should say things in their own words, so that answering needs reading and not word matching. */
export function verbatimOf(article: Article): Verbatim[] {
	const names = namesIn(article);
	return article.facts.flatMap((fact) => {
		const told = tellBare(fact, article);
		const words = contentStems(told).filter((word) => !names.has(word) && !/\d/.test(word));
		return Object.entries(fact.evidence).map(([level, quotes]) => {
			const evidence = (quotes ?? []).join(' ');
			const found = new Set(contentStems(evidence));
			const share = words.length === 0 ? 0 : words.filter((word) => found.has(word)).length / words.length;
			return { fact: fact.id, level, share, run: longestCommonRun(told, evidence) };
		});
	});
}

export function checkVerbatim(article: Article): Finding[] {
	const names = namesIn(article);
	return verbatimOf(article).flatMap(({ fact, level, share, run }) => {
		const where = `fact “${fact}”, evidence ${level}`;
		const telling = contentStems(run.join(' ')).filter((word) => !names.has(word) && !/\d/.test(word));
		if (run.length >= LONGEST_RUN && telling.length >= MEANING)
			return [warning(where, `The clause repeats “${run.join(' ')}” from the text. Say it in other words.`)];
		return share > HIGHEST_SHARE
			? [
					warning(
						where,
						`${Math.round(share * 100)}% of the clause's words are those of the text. Say it in other words.`
					)
				]
			: [];
	});
}

const namesIn = ({ entities }: Article): Set<string> =>
	new Set(Object.values(entities).flatMap(({ name, aka }) => [name, ...aka].flatMap(contentStems)));

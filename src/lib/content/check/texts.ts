import { goesOnInLetters, standsIn } from '../../language/letters.ts';
import type { Article, Level } from '../article.ts';
import type { Passage } from '../passage.ts';
import { type Finding, problem } from './finding.ts';
import { ideasOf } from './quotes.ts';

const fileOf = (level: string): string => `text.${level}.md`;

/** A text for every level, no other, and nothing in it but paragraphs. */
export function checkTexts(
	article: Article,
	folder: string,
	files: Readonly<Record<string, string>>
): Finding[] {
	const levels = Object.keys(article.texts);
	const extra = Object.keys(files).filter((file) => !levels.some((level) => fileOf(level) === file));
	return [
		...(folder === article.id
			? []
			: [
					problem(
						'id',
						`The article is called “${article.id}”, but its folder “${folder}”. Give both the same name.`
					)
				]),
		...(levels.length > 0
			? []
			: [problem('texts', 'There is no text. Add a level, for example "b2", and its file text.b2.md.')]),
		...levels.flatMap((level) => {
			const text = files[fileOf(level)];
			if (text === undefined)
				return [
					problem(`texts ${level}`, `The file ${fileOf(level)} is missing. Add it, or take the level out.`)
				];
			if (text.trim() === '') return [problem('', 'The text is empty.', fileOf(level))];
			const heading = /^(#+ .*|[-*] .*)$/m.exec(text)?.[0];
			return heading
				? [
						problem(
							'',
							`“${heading}” looks like a heading or a list. A text has paragraphs only; the title stands in article.json.`,
							fileOf(level)
						)
					]
				: [];
		}),
		...extra.map((file) =>
			problem('texts', `${file} belongs to no level. Add its level to "texts", or take the file away.`, file)
		)
	];
}

/** Evidence names only levels that the article has, and every text proves something. */
export function checkLevels(article: Article, passages: ReadonlyMap<Level, Passage>): Finding[] {
	const known = Object.keys(article.texts);
	const named = (where: string, evidence: object | undefined) =>
		Object.keys(evidence ?? {})
			.filter((level) => !known.includes(level))
			.map((level) =>
				problem(where, `There is no text of level “${level}”. The article has ${known.join(', ')}.`)
			);
	return [
		...article.facts.flatMap(({ id, evidence }) => [
			...named(`fact “${id}”, evidence`, evidence),
			...(Object.keys(evidence).length > 0
				? []
				: [problem(`fact “${id}”, evidence`, 'No text proves this fact. Quote the words that do.')])
		]),
		...article.glossary.flatMap(({ word, evidence }) => named(`glossary “${word}”, evidence`, evidence)),
		...article.facts.flatMap(({ id, lures }) =>
			Object.values(lures).flatMap((each) =>
				(each ?? []).flatMap(({ evidence }) => named(`fact “${id}”, lure`, evidence))
			)
		),
		...ideasOf(article).flatMap(({ where, evidence, not }) =>
			[{ evidence }, ...not].flatMap((idea) => named(`${where}, evidence`, idea.evidence))
		),
		...article.notStated.flatMap(({ id, evidence }) => named(`notStated “${id}”, evidence`, evidence)),
		...[...passages.keys()]
			.filter((level) => !article.facts.some(({ evidence }) => evidence[level]))
			.map((level) =>
				problem(`texts ${level}`, 'No fact has evidence in this text, so nothing can be asked about it.')
			)
	];
}

/** Words that point at something stand in the words quoted for them. */
export function checkPointers({ references }: Article): Finding[] {
	return references.flatMap(({ id, words, evidence }) =>
		Object.entries(evidence).flatMap(([level, quotes]) =>
			(quotes ?? []).some((quote) => standsIn(quote, words, goesOnInLetters))
				? []
				: [
						problem(
							`reference “${id}”, evidence ${level}`,
							`“${words}” is in none of the words quoted. Quote the sentence in which it stands.`
						)
					]
		)
	);
}

/** Where purposes are given for a text, every paragraph has one. */
export function checkPurposes({ purposes }: Article, passages: ReadonlyMap<Level, Passage>): Finding[] {
	return Object.entries(purposes).flatMap(([key, given]) => {
		const passage = [...passages].find(([level]) => level === key)?.[1];
		const wanted = passage?.paragraphs.length;
		if (wanted === undefined)
			return [problem(`purposes ${key}`, 'There is no text of this level. Take it out, or add the text.')];
		return given?.length === wanted
			? []
			: [
					problem(
						`purposes ${key}`,
						`The text has ${wanted} paragraphs, but ${given?.length ?? 0} purposes are given. Give one for each paragraph, in their order.`
					)
				];
	});
}

/** A word of the glossary stands in the words quoted for it. */
export function checkGlossary({ glossary }: Article): Finding[] {
	return glossary.flatMap(({ word, evidence }) =>
		Object.entries(evidence).flatMap(([level, quote]) =>
			standsIn(quote ?? '', word, goesOnInLetters, () => false)
				? []
				: [
						problem(
							`glossary “${word}”, evidence ${level}`,
							`“${word}” is not in “${quote ?? ''}”. Quote the words in which it stands.`
						)
					]
		)
	);
}

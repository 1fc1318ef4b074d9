import { contentStems } from '../../language/words.ts';
import type { Article } from '../article.ts';
import { type Finding, warning } from './finding.ts';

/**
 * What a question about a word in its sentence cannot use: meanings that the word has nowhere, and a right meaning in
 * words of the sentence, which is told by them and not by the sense.
 */
export const checkSenses = ({ glossary }: Article): Finding[] =>
	glossary
		.filter(({ not }) => not.length > 0)
		.flatMap(({ word, means, evidence, not }) => {
			const where = `glossary “${word}”`;
			const around = new Set(contentStems(Object.values(evidence).join(' ')));
			const repeated = contentStems(means).find((stem) => around.has(stem));
			return [
				...not
					.filter(({ role, label }) => role === 'unsupported' || label !== 'other-sense')
					.map(({ text }) =>
						warning(
							`${where}, not`,
							`“${text}” is no other sense of the word, so it is not offered. Write a sense that the word has elsewhere; where it has none that comes to mind first, leave out “not”.`
						)
					),
				...(repeated === undefined
					? []
					: [
							warning(
								`${where}, means`,
								`“${repeated}” is in its sentence too. Say the meaning in words that could stand in any text.`
							)
						])
			];
		});

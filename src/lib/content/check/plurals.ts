import { looksPlural } from '../../language/noun.ts';
import type { Article } from '../article.ts';
import { type Finding, warning } from './finding.ts';

/** Subjects in words that look like plurals: without the mark, their verbs would be said in the singular. */
export const checkPlurals = (article: Article): Finding[] =>
	article.facts.flatMap(({ id, clause: { who } }) =>
		'text' in who && !who.plural && looksPlural(who.text)
			? [
					warning(
						`fact “${id}”, who`,
						`“${who.text}” looks like a plural. Write { "text": "${who.text}", "plural": true }, so that its verb agrees.`
					)
				]
			: []
	);

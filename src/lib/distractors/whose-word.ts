import type { Article, Entity, Fact } from '../content/article.ts';
import { capitalise, shortName, tellClaim } from '../content/realise.ts';
import { saysOf } from '../language/clause.ts';

// What a reader is told who gives a statement to the wrong source.

/** Whose statement it is: “it is Lee who says this.” */
export const theirs = (source: Entity): string =>
	`it is ${shortName(source)} ${whoOf(source)} ${source.plural ? 'say' : 'says'} this.`;

/** Why a statement is wrong that another source makes: “It is not Lee who says this” */
export const notTheirs = (source: Entity): string =>
	source.plural
		? `${capitalise(shortName(source))} do not say this`
		: `It is not ${shortName(source)} ${whoOf(source)} says this`;

const whoOf = ({ kind }: Entity): string => (kind === 'person' ? 'who' : 'that');

/** What a source says instead: “KCNA claims something else: that North Korean soldiers helped.” */
export function saysElse(source: Entity, other: Fact, article: Article): string {
	const says = saysOf(other.said?.certainty ?? 'reported', source);
	return `${capitalise(shortName(source))} ${says} something else: that ${tellClaim(other, article)}.`;
}

import type { Fact, Relation } from '../content/article.ts';
import type { Located, Reading } from '../content/reading.ts';

/** From a fact to those that come next in some order. */
export type Next = (fact: Located<Fact>) => Located<Fact>[];

/** Where the relations of a type lead from a fact; `backwards`, from where they lead to it. */
export function along(type: Relation['type'], { article, facts }: Reading, backwards = false): Next {
	const relations = article.relations.filter((relation) => relation.type === type);
	return ({ id }) =>
		relations.flatMap(({ from, to }) => {
			const [here, there] = backwards ? [to, from] : [from, to];
			return here === id ? (facts.find((fact) => fact.id === there) ?? []) : [];
		});
}

/** Every three facts in a row, each followed by the next. */
export const threesInRow = (next: Next, { facts }: Reading): Located<Fact>[][] =>
	facts.flatMap((first) =>
		next(first).flatMap((second) => next(second).map((third) => [first, second, third]))
	);

/** From every fact that follows no other, the longest row of at most so many facts, each followed by the next. */
export function longestRows(next: Next, { facts }: Reading, most: number): Located<Fact>[][] {
	const grow = (row: Located<Fact>[]): Located<Fact>[] => {
		const last = row.at(-1);
		const following = last && row.length < most ? next(last).filter((fact) => !row.includes(fact)) : [];
		return following
			.map((fact) => grow([...row, fact]))
			.reduce((best, one) => (one.length > best.length ? one : best), row);
	};
	const followers = new Set(facts.flatMap(next));
	return facts.filter((fact) => !followers.has(fact)).map((fact) => grow([fact]));
}

import type { Fact } from '../content/article.ts';
import type { Located, Reading } from '../content/reading.ts';
import { capitalise, slotEntity, tellClaim } from '../content/realise.ts';
import { borrow, type Candidate } from '../distractors/candidate.ts';
import { isNamedIn } from '../distractors/other-sources.ts';
import { notTheirs } from '../distractors/whose-word.ts';

/** Something that somebody states as their own: what they deny is just what they do not, and what all confirm is nobody's. */
export const isOwnStatement = ({ said }: Fact): boolean =>
	said?.by !== undefined && said.certainty !== 'denied' && said.certainty !== 'confirmed';

/**
 * Whether the other statement could be defended as the source's own: the same source, one that it cites, a pair of
 * which it is one, or somebody who belongs to it.
 */
export function couldBeShared(other: Fact, fact: Fact, { article, facts }: Reading): boolean {
	const entity = (id: string | undefined) => (id === undefined ? undefined : article.entities[id]);
	const voices = ({ said }: Fact) =>
		[entity(said?.by), entity(said?.citing)].flatMap((voice) => voice?.name ?? []);
	// Who passes on what another says stands behind all of it.
	const passesOn = (one: Fact, two: Fact) =>
		facts.some(
			({ said }) => said?.by === one.said?.by && said?.citing !== undefined && said.citing === two.said?.by
		);
	if (passesOn(other, fact) || passesOn(fact, other)) return true;
	const homes = (one: Fact) => [entity(one.said?.by)?.within, entity(one.said?.citing)?.within];
	if (homes(other).includes(fact.said?.by) || homes(fact).includes(other.said?.by)) return true;
	return voices(other).some((name) => voices(fact).some((own) => name.includes(own) || own.includes(name)));
}

/** The own statements of a text by who makes them; one that names its source would be no riddle. */
export function statementsBySource({ article, facts }: Reading): Map<string, Located<Fact>[]> {
	const bySource = new Map<string, Located<Fact>[]>();
	for (const fact of facts)
		if (fact.said?.by !== undefined && isOwnStatement(fact) && !isNamedIn(fact, fact.said.by, article))
			bySource.set(fact.said.by, [...(bySource.get(fact.said.by) ?? []), fact]);
	return bySource;
}

/** A statement as its source would make it. */
export const claimOf = (fact: Fact, { article }: Reading): string => capitalise(tellClaim(fact, article));

/** “The Sun claimed to sell 26,000 copies”, as Boese says: the Sun’s own claim, too. */
const isOfTheirDoing = (id: string | undefined, other: Fact): boolean => slotEntity(other, 'who') === id;

/** What others state, where none of it could be defended as a statement of this one’s source. */
export function statementsOfOthers(fact: Fact, reading: Reading): Candidate[] {
	const source = fact.said?.by === undefined ? undefined : reading.article.entities[fact.said.by];
	if (!source) return [];
	const lead = notTheirs(source);
	return reading.facts
		.filter(
			(other) =>
				isOwnStatement(other) && !couldBeShared(other, fact, reading) && !isOfTheirDoing(fact.said?.by, other)
		)
		.map((other) => borrow(other, claimOf(other, reading), 'wrong-source', lead, reading));
}

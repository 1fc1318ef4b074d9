import type { Article, Entity, Fact } from '../content/article.ts';
import { hedgeOf, tellClaim } from '../content/realise.ts';
import type { Located, Reading } from '../content/reading.ts';
import { onceIn } from '../language/once.ts';
import type { Candidate } from './candidate.ts';
import { amountsOf, areOpposed, isOneSided } from './other-amounts.ts';
import { namesOf, otherEntities } from './other-entities.ts';

/** Others who could have said it, but did not. `say` puts a source into words; left out, its name. */
export function otherSources(
	fact: Located<Fact>,
	reading: Reading,
	say: (id: string, entity: Entity) => string
): Candidate[] {
	const by = fact.said?.by;
	const source = by === undefined ? undefined : reading.article.entities[by];
	if (by === undefined || !source || !hedgeOf(fact, reading.article)) return [];
	const speakers = new Set(reading.facts.map(({ said }) => said?.by));
	const isPerson = (id: string) => reading.article.entities[id]?.kind === 'person';
	const among = (wanted: (id: string) => boolean) =>
		otherEntities(
			by,
			fact,
			reading,
			'wrong-source',
			(id, other) =>
				wanted(id) &&
				(speaksLike(source, other) || (source.kind === 'group' && speakers.has(id))) &&
				// Who speaks no more cannot speak of what came later.
				(!other.past || source.past) &&
				!isNamedIn(fact, id, reading.article) &&
				!saysMore(id, fact, reading) &&
				(other.kind !== 'country' || source.kind === 'country' || hasSpeakingCountry(reading)) &&
				!sharesName(other, source) &&
				!standsBehind(id, other, fact, source, reading),
			say
		);
	// Of a person, other persons are asked, so that the kind of source tells nothing.
	const persons = source.kind === 'person' ? among((id) => speakers.has(id) && isPerson(id)) : [];
	if (persons.length > ENOUGH) return persons;
	// Who says something in the text could have said this too; anybody else is soon ruled out.
	const speaking = among((id) => speakers.has(id));
	return speaking.length >= ENOUGH ? speaking : among(() => true);
}

/** So many others who speak in the text are enough. */
const ENOUGH = 2;

/** The other sources by their ids, for a statement that is given to one of them. */
export const otherSourceIds = onceIn((fact: Located<Fact>, reading: Reading): readonly Candidate[] =>
	otherSources(fact, reading, (id) => id)
);

/** Whoever speaks of 12,000 says “more than 4,000” as well. */
function saysMore(id: string, fact: Located<Fact>, reading: Reading): boolean {
	const isBounded = amountsOf(reading).some((amount) => amount.fact === fact && isOneSided(amount.value));
	const isTheirs = (other: Fact) => other.said?.by === id && areOpposed(fact, other, reading.article);
	return isBounded && reading.facts.some(isTheirs);
}

/** “Russia claims that the forces helped Russia” sounds as if there were two of them. */
export function isNamedIn(fact: Fact, id: string, article: Article): boolean {
	const source = article.entities[id];
	const claim = tellClaim(fact, article);
	return source !== undefined && namesOf(source).some((name) => claim.includes(name));
}

/** Two countries that speak together are set against two others, so that the number of names tells nothing. */
const speaksLike = (source: Entity, other: Entity): boolean =>
	canSpeak(source) ? canSpeak(other) : source.kind === other.kind;

/** Where no country says anything, a country stands out among those who could have. */
const hasSpeakingCountry = ({ article, facts }: Reading): boolean =>
	facts.some(({ said }) => said?.by !== undefined && article.entities[said.by]?.kind === 'country');

/** A unit of an army says nothing in its own name. */
export const canSpeak = ({ kind, noun }: Entity): boolean =>
	kind === 'person' || kind === 'country' || (kind === 'organisation' && noun !== 'unit');

/** “South Korea and the United States” beside “South Korea”: half right is not wrong. */
function sharesName(a: Entity, b: Entity): boolean {
	return a.name.includes(b.name) || b.name.includes(a.name);
}

/** Somebody whom the source cites, or who makes the same kind of claim together with it, could be defended as right. */
function standsBehind(id: string, other: Entity, fact: Fact, source: Entity, reading: Reading): boolean {
	const { said } = fact;
	const by = said?.by;
	// Lee cites the NIS: neither is a wrong answer for what the other says.
	const passesOn = reading.facts.some((other) => other.said?.by === id && other.said.citing === by);
	if (said?.citing === id || passesOn) return true;
	if (other.within === by || source.within === id) return true;
	return Object.values(reading.article.entities).some(
		(pair) => pair.kind === 'group' && pair.name.includes(source.name) && pair.name.includes(other.name)
	);
}

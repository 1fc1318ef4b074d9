import type { Entity, Fact, Value } from '../content/article.ts';
import type { Reading } from '../content/reading.ts';
import { capitalise, shortName, tell, tellBare } from '../content/realise.ts';
import { chooseAmong } from '../distractors/candidate.ts';
import { otherEntities } from '../distractors/other-entities.ts';
import { SAYING } from '../language/clause.ts';
import { presentOf } from '../language/verb.ts';
import { defineFamily } from './family.ts';

/** Whose word is it? The skill that reading news needs most. */
export const whoClaims = defineFamily('who-claims', {
	skill: 'evaluate',
	// What is confirmed is nobody's in particular, and what a country says of itself names it already.
	find: (reading) =>
		reading.facts.filter(
			({ said, clause }) =>
				said?.by !== undefined && said.certainty !== 'confirmed' && !isAbout(clause.who, said.by)
		),
	ask(fact, reading, random) {
		const by = fact.said?.by;
		const source = by === undefined ? undefined : reading.article.entities[by];
		if (by === undefined || !source || !fact.said) return undefined;
		const why = tell(fact, reading.article);
		// Full names in one question and short ones in another: the length of a name tells nothing.
		const nameOf = random.fork('names').int(3) > 0 ? shortName : ({ name }: Entity) => name;
		const key = { text: capitalise(nameOf(source)), why, span: fact.spans[0] ?? null };
		const wrong = otherEntities(
			by,
			fact,
			reading,
			'wrong-source',
			(id, other) =>
				speaksLike(source, other) &&
				!sharesName(other, source) &&
				!standsBehind(id, other, fact, source, reading),
			(_, other) => capitalise(nameOf(other))
		);
		const item = chooseAmong(key, wrong, random);
		const claim = tellBare(fact, reading.article);
		return (
			item && {
				facts: [fact.id],
				stems: [
					`Who ${presentOf(SAYING[fact.said.certainty])} that ${claim}?`,
					`Whose statement is it that ${claim}?`,
					`In the text, who is the source of the statement that ${claim}?`
				],
				item,
				evidence: fact.spans,
				why
			}
		);
	}
});

const isAbout = (value: Value, id: string): boolean => 'entity' in value && value.entity === id;

/** Two countries that speak together are set against two others, so that the number of names tells nothing. */
const speaksLike = (source: Entity, other: Entity): boolean =>
	source.kind === 'group' || other.kind === 'group' ? source.kind === other.kind : canSpeak(other);

const canSpeak = ({ kind, noun }: Entity): boolean =>
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

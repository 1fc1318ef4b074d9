import type { Fact } from '../content/article.ts';
import type { Reading } from '../content/reading.ts';
import { capitalise, shortName, tell, tellClaim } from '../content/realise.ts';
import { type Candidate, chooseAmong } from '../distractors/candidate.ts';
import { lowerThe } from '../distractors/other-entities.ts';
import { mostAlike } from '../distractors/alike.ts';
import { defineFamily } from './family.ts';

/** Which of these statements comes from a given source? Sources and statements of the whole text are matched. */
export const whoseStatement = defineFamily('whose-statement', {
	skill: 'integrate',
	find: (reading) =>
		reading.facts.filter(
			(fact) => isOwnStatement(fact) && fact.said?.certainty !== 'confirmed' && fact.weight === 'central'
		),
	ask(fact, reading, random) {
		const { article } = reading;
		const source = fact.said?.by === undefined ? undefined : article.entities[fact.said.by];
		if (!source) return undefined;
		const why = tell(fact, article);
		const wrong = reading.facts
			.filter((other) => isOwnStatement(other) && !couldBeShared(other, fact, reading))
			.map((other): Candidate => ({
				text: capitalise(tellClaim(other, article)),
				role: 'borrowed',
				label: 'wrong-source',
				why: `This comes from somebody else: ${lowerThe(tell(other, article))}`,
				span: other.spans[0] ?? null
			}));
		const text = capitalise(tellClaim(fact, article));
		const item = chooseAmong(
			{ text, why, span: fact.spans[0] ?? null },
			alike(text, wrong),
			random,
			reading.passage
		);
		const name = shortName(source);
		return (
			item && {
				facts: [fact.id],
				stems: [
					`Which of these statements comes from ${name}?`,
					`The text gives ${name} as the source of one of these statements. Which one?`,
					`Which statement does the text take from ${name}?`
				],
				item,
				evidence: fact.spans,
				why
			}
		);
	}
});

/** Something that somebody states: what they deny is just what they do not. */
const isOwnStatement = ({ said }: Fact): boolean => said?.by !== undefined && said.certainty !== 'denied';

/** The statements that look most like the key: one that stands out as the only one with a number gives itself away. */
function alike(key: string, candidates: Candidate[]): Candidate[] {
	const hasNumber = (text: string) => /\d/.test(text);
	if (hasNumber(key) && !candidates.some(({ text }) => hasNumber(text))) return [];
	return mostAlike(key, candidates);
}

/**
 * Whether the other statement could be defended as the source's own: the same source, one that it cites, a pair of
 * which it is one, or somebody who belongs to it. What everybody confirms is nobody's in particular.
 */
function couldBeShared(other: Fact, fact: Fact, { article, facts }: Reading): boolean {
	if (other.said?.certainty === 'confirmed') return true;
	const entity = (id: string | undefined) => (id === undefined ? undefined : article.entities[id]);
	const voices = ({ said }: Fact) =>
		[entity(said?.by), entity(said?.citing)].flatMap((voice) => voice?.name ?? []);
	// Who passes on what another says stands behind all of it.
	const passesOn = (one: Fact, two: Fact) =>
		facts.some(
			({ said }) => said?.by === one.said?.by && said?.citing !== undefined && said.citing === two.said?.by
		);
	if (passesOn(other, fact) || passesOn(fact, other)) return true;
	const homes = [entity(other.said?.by)?.within, entity(other.said?.citing)?.within];
	if (homes.includes(fact.said?.by)) return true;
	return voices(other).some((name) => voices(fact).some((own) => name.includes(own) || own.includes(name)));
}

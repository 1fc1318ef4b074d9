import { capitalise, shortName, tell, tellClaim } from '../content/realise.ts';
import { type Candidate, chooseAmong } from '../distractors/candidate.ts';
import { lowerThe } from '../distractors/other-entities.ts';
import { mostAlike } from '../distractors/alike.ts';
import { defineFamily } from './family.ts';
import { couldBeShared, isOwnStatement } from './statements.ts';

/** Which of these statements comes from a given source? Sources and statements of the whole text are matched. */
export const whoseStatement = defineFamily('whose-statement', {
	skill: 'integrate',
	find: (reading) => reading.facts.filter((fact) => isOwnStatement(fact) && fact.weight === 'central'),
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

/** The statements that look most like the key: one that stands out as the only one with a number gives itself away. */
function alike(key: string, candidates: Candidate[]): Candidate[] {
	const hasNumber = (text: string) => /\d/.test(text);
	if (hasNumber(key) && !candidates.some(({ text }) => hasNumber(text))) return [];
	return mostAlike(key, candidates);
}

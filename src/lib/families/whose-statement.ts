import { shortName } from '../content/realise.ts';
import { type Candidate, chooseAmong } from '../distractors/candidate.ts';
import { mostAlike } from '../distractors/alike.ts';
import { withProof } from './candidates.ts';
import { draftOn, keyOf } from './draft.ts';
import { defineFamily } from './family.ts';
import { claimOf, isOwnStatement, statementsOfOthers } from './statements.ts';

/**
 * Which of these statements comes from a given source? Sources and statements of the whole text are matched.
 * What somebody is known for tells a lot of what they say, so the sentence is asked for as well.
 */
export const whoseStatement = defineFamily('whose-statement', {
	skill: 'integrate',
	find: (reading) => reading.facts.filter((fact) => isOwnStatement(fact) && fact.weight === 'central'),
	ask(fact, reading, random) {
		const { article } = reading;
		const source = fact.said?.by === undefined ? undefined : article.entities[fact.said.by];
		if (!source) return undefined;
		const text = claimOf(fact, reading);
		const wrong = alike(text, statementsOfOthers(fact, reading));
		const choice = chooseAmong(keyOf(fact, text, reading), wrong, random, reading.passage);
		const item = withProof(choice, fact, reading) ?? choice;
		const name = shortName(source);
		const stems = [
			`Which of these statements comes from ${name}?`,
			`One of these statements comes from ${name}. Which one?`,
			`Which statement does the text take from ${name}?`
		];
		return draftOn([fact], stems, item, reading);
	}
});

/** The statements that look most like the key: one that stands out as the only one with a number gives itself away. */
function alike(key: string, candidates: Candidate[]): Candidate[] {
	const hasNumber = (text: string) => /\d/.test(text);
	if (hasNumber(key) && !candidates.some(({ text }) => hasNumber(text))) return [];
	return mostAlike(key, candidates);
}

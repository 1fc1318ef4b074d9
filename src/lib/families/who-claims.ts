import type { Fact } from '../content/article.ts';
import type { Value } from '../content/value.ts';
import { capitalise, shortName, tellClaim } from '../content/realise.ts';
import { chooseAmong } from '../distractors/candidate.ts';
import { otherSources } from '../distractors/other-sources.ts';
import { SAYING } from '../language/clause.ts';
import { pastOf, presentOf } from '../language/verb.ts';
import { withProof } from './candidates.ts';
import { draftOn, keyOf } from './draft.ts';
import { defineFamily } from './family.ts';

/**
 * Whose word is it? The skill that reading news needs most. What a newspaper or an authority says can be guessed from
 * its name, so there the sentence is asked for as well; the name of a person tells less.
 */
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
		const key = keyOf(fact, capitalise(shortName(source)), reading);
		const wrong = otherSources(fact, reading, (_, other) => capitalise(shortName(other)));
		const choice = chooseAmong(key, wrong, random, reading.passage);
		const item = source.kind === 'person' ? choice : (withProof(choice, fact, reading) ?? choice);
		const claim = tellClaim(fact, reading.article);
		const says = (source.past ? pastOf : presentOf)(SAYING[fact.said.certainty]);
		return draftOn([fact], stemsFor(fact.said, claim, says), item, reading);
	}
});

const isAbout = (value: Value, id: string): boolean => 'entity' in value && value.entity === id;

/** Whose word it is, asked with the strength that the text gives it. */
function stemsFor({ certainty, citing }: NonNullable<Fact['said']>, claim: string, says: string): string[] {
	if (certainty === 'estimated' && citing === undefined)
		return [
			`Who gives the estimate that ${claim}?`,
			`According to the text, who gives the estimate that ${claim}?`,
			`In the text, who gives the estimate that ${claim}?`
		];
	return [
		// Who else believes it may be left open; whose belief the text speaks of is not.
		...(certainty === 'believed' ? [] : [`Who ${says} that ${claim}?`]),
		`According to the text, who ${says} that ${claim}?`,
		`In the text, who ${says} that ${claim}?`,
		...(certainty === 'believed' ? [`Who, in the text, ${says} that ${claim}?`] : [])
	];
}

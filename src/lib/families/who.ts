import type { Entity } from '../content/article.ts';
import { answerText } from '../content/realise.ts';
import { chooseAmong } from '../distractors/candidate.ts';
import { lures } from '../distractors/lures.ts';
import { otherEntities } from '../distractors/other-entities.ts';
import { canSpeak } from '../distractors/other-sources.ts';
import { draftOn, keyOf } from './draft.ts';
import { defineFamily } from './family.ts';
import { isNamedBeside, slotSubjects } from './subject.ts';
import { wordingsByText } from './wordings.ts';

const ACTORS: readonly Entity['kind'][] = ['person', 'country', 'organisation', 'group'];

/** Which country sent soldiers? Which unit do they belong to? */
export const who = defineFamily('who', {
	skill: 'retrieve',
	find: (reading) =>
		slotSubjects(reading, (value, slot) => {
			if (!('entity' in value) || (slot !== 'who' && slot !== 'what' && slot !== 'whom')) return false;
			const kind = reading.article.entities[value.entity]?.kind;
			return kind !== undefined && ACTORS.includes(kind);
		}),
	ask({ fact, slot, value }, reading, random) {
		if (!('entity' in value)) return undefined;
		const { article } = reading;
		const entity = article.entities[value.entity];
		const key = keyOf(fact, answerText(value, slot, article), reading);
		const written = lures(fact, slot, reading);
		const others = otherEntities(
			value.entity,
			fact,
			reading,
			'wrong-actor',
			(id, other) =>
				other.kind === entity?.kind &&
				(other.noun === entity?.noun || (!entity?.noun && canSpeak(other))) &&
				!isNamedBeside(id, fact, slot, article)
		);
		const item = chooseAmong(
			key,
			written.length >= 2 ? written : [...written, ...others],
			random,
			reading.passage
		);
		return draftOn([fact], wordingsByText(fact, slot, article), item, reading);
	}
});

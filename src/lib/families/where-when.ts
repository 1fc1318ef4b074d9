import type { Located, Reading } from '../content/reading.ts';
import type { Fact, Slot, Value } from '../content/article.ts';
import { answerText, askFor, tell } from '../content/realise.ts';
import { type Candidate, chooseAmong, chooseInOrder } from '../distractors/candidate.ts';
import { lures } from '../distractors/lures.ts';
import { otherEntities } from '../distractors/other-entities.ts';
import { otherTimes, placeOf } from '../distractors/other-times.ts';
import { defineFamily } from './family.ts';
import { slotSubjects } from './subject.ts';

/** Where were the bodies cremated? On which day did it happen? For how long? */
export const whereWhen = defineFamily('where-when', {
	skill: 'retrieve',
	find: (reading) => slotSubjects(reading, (_, slot) => slot === 'where' || slot === 'when'),
	ask({ fact, slot, value }, reading, random) {
		const { article } = reading;
		const why = tell(fact, article);
		const key = { text: answerText(value, slot, article), why, span: fact.spans[0] ?? null };
		const item =
			'time' in value
				? chooseInOrder({ ...key, order: placeOf(value) }, otherTimes(value, slot, fact, reading), random)
				: chooseAmong(
						key,
						[...lures(fact, slot, reading), ...otherPlaces(value, slot, fact, reading)],
						random
					);
		return item && { facts: [fact.id], stems: askFor(fact, slot, article), item, evidence: fact.spans, why };
	}
});

/** Places are said with the key's own preposition, so that only the place differs. */
function otherPlaces(value: Value, slot: Slot, fact: Located<Fact>, reading: Reading): Candidate[] {
	if (!('entity' in value)) return [];
	const { article } = reading;
	const kind = article.entities[value.entity]?.kind;
	return otherEntities(
		value.entity,
		fact,
		reading,
		'other-place',
		(_, other) => other.kind === kind,
		(entity) => answerText({ ...value, entity }, slot, article)
	);
}

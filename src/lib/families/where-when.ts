import type { Located, Reading } from '../content/reading.ts';
import type { Fact, Slot, Value } from '../content/article.ts';
import { answerText, askFor, tell } from '../content/realise.ts';
import { type Candidate, chooseAmong, chooseInOrder } from '../distractors/candidate.ts';
import { lures } from '../distractors/lures.ts';
import { otherEntities } from '../distractors/other-entities.ts';
import { otherTimes, placeOf } from '../distractors/other-times.ts';
import { defineFamily } from './family.ts';
import { isNamedBeside, slotSubjects } from './subject.ts';

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

/**
 * Places are said with the key's own preposition, so that only the place differs. A country is a place too, unless
 * one of the places lies in it: of two options that overlap, neither can be right alone.
 */
function otherPlaces(value: Value, slot: Slot, fact: Located<Fact>, reading: Reading): Candidate[] {
	if (!('entity' in value)) return [];
	const { article } = reading;
	const places = Object.values(article.entities).filter(({ kind }) => kind === 'place');
	const homes = new Set(places.map(({ within }) => within));
	return otherEntities(
		value.entity,
		fact,
		reading,
		'other-place',
		(id, other) =>
			(other.kind === 'place' || (other.kind === 'country' && !homes.has(id))) &&
			other.within !== value.entity &&
			!isNamedBeside(id, fact, slot),
		(entity) => answerText({ ...value, entity }, slot, article)
	);
}

import type { Article, Fact, Slot } from '../content/article.ts';
import type { Value } from '../content/value.ts';
import { SLOTS } from '../content/article.ts';
import { slotEntity } from '../content/realise.ts';
import { namesOf } from '../distractors/other-entities.ts';
import type { Located, Reading } from '../content/reading.ts';
import { once } from '../language/once.ts';

/** One slot of one fact: what most families ask about. */
export interface SlotSubject {
	/** `fact/slot`. */
	id: string;
	fact: Located<Fact>;
	slot: Slot;
	value: Value;
}

/** Every slot of every fact that may be asked about, where the family wants it. */
export const slotSubjects = (
	reading: Reading,
	wanted: (value: Value, slot: Slot, fact: Fact) => boolean
): SlotSubject[] => allSubjects(reading).filter(({ value, slot, fact }) => wanted(value, slot, fact));

/** Most families choose among the same. */
const allSubjects = once((reading: Reading): readonly SlotSubject[] =>
	reading.facts.flatMap((fact) =>
		SLOTS.flatMap((slot) => {
			const value = slot === 'did' ? undefined : fact.clause[slot];
			if (!value || fact.dontAsk.includes(slot)) return [];
			return [{ id: `${fact.id}/${slot}`, fact, slot, value }];
		})
	)
);

/** A name that the question itself says cannot be its answer, so it is no choice at all. */
export function isNamedBeside(id: string, fact: Fact, asked: Slot, article: Article): boolean {
	if (fact.said?.by === id) return true;
	const entity = article.entities[id];
	return SLOTS.some((slot) => {
		const value = slot === asked || slot === 'did' ? undefined : fact.clause[slot];
		// “Where did eels from the Azores arrive?” names the Azores, though no slot holds them.
		const words = value && 'text' in value ? value.text : '';
		const isInWords = entity && words !== '' && namesOf(entity).some((name) => words.includes(name));
		return slotEntity(fact, slot === asked ? 'did' : slot) === id || isInWords;
	});
}

import type { Fact, Slot, Value } from '../content/article.ts';
import { SLOTS } from '../content/article.ts';
import { slotEntity } from '../content/realise.ts';
import type { Located, Reading } from '../content/reading.ts';

/** One slot of one fact: what most families ask about. */
export interface SlotSubject {
	/** `fact/slot`. */
	id: string;
	fact: Located<Fact>;
	slot: Slot;
	value: Value;
}

/** Every slot of every fact that may be asked about, where the family wants it. */
export function slotSubjects(
	reading: Reading,
	wanted: (value: Value, slot: Slot, fact: Fact) => boolean
): SlotSubject[] {
	return reading.facts.flatMap((fact) =>
		SLOTS.flatMap((slot) => {
			const value = slot === 'did' ? undefined : fact.clause[slot];
			if (!value || fact.dontAsk.includes(slot) || !wanted(value, slot, fact)) return [];
			return [{ id: `${fact.id}/${slot}`, fact, slot, value }];
		})
	);
}

/** A name that the question itself says cannot be its answer, so it is no choice at all. */
export function isNamedBeside(id: string, fact: Fact, asked: Slot): boolean {
	return fact.said?.by === id || SLOTS.some((slot) => slot !== asked && slotEntity(fact, slot) === id);
}

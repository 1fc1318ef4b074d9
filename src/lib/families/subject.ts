import type { Fact, Slot, Value } from '../content/article.ts';
import { SLOTS } from '../content/article.ts';
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

import type { Fact, Slot } from '../content/article.ts';
import { findSpans } from '../content/passage.ts';
import type { Reading } from '../content/reading.ts';
import { answerText } from '../content/realise.ts';
import type { Candidate } from './candidate.ts';

/** The wrong values that the author wrote for a slot. One that is said to be in the text must be in this text. */
export function lures(fact: Fact, slot: Slot, reading: Reading): Candidate[] {
	return (fact.lures[slot] ?? []).flatMap(({ value, role, label, why, evidence }) => {
		const quote = evidence?.[reading.level];
		const span = quote === undefined ? null : (findSpans(reading.passage.text, quote)[0] ?? null);
		if (evidence && !span) return [];
		return [{ text: answerText(value, slot, reading.article), role, label, why, span }];
	});
}

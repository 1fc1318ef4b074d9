import type { Fact, Slot, WrongIdea } from '../content/article.ts';
import type { Value } from '../content/value.ts';
import { findSpans } from '../content/passage.ts';
import type { Reading } from '../content/reading.ts';
import { answerText } from '../content/realise.ts';
import type { Candidate } from './candidate.ts';
import { placeOf } from './other-times.ts';

/** The wrong values that the author wrote for a slot. One that is said to be in the text must be in this text. */
export function lures(fact: Fact, slot: Slot, reading: Reading): Candidate[] {
	return (fact.lures[slot] ?? []).flatMap(({ value, ...lure }) => {
		const order = orderOf(value);
		const text = answerText(value, slot, reading.article);
		return placed({ ...lure, text }, reading).map((one) => (order === undefined ? one : { ...one, order }));
	});
}

/** Where a number or a date stands among others. */
function orderOf(value: Value): number | undefined {
	if ('amount' in value) return value.amount;
	return 'time' in value ? placeOf(value) : undefined;
}

/** The wrong answers in words that the author wrote, with their places in this text. */
export const wrongIdeas = (ideas: readonly WrongIdea[], reading: Reading): Candidate[] =>
	ideas.flatMap((idea) => placed(idea, reading));

function placed({ text, role, label, why, evidence }: WrongIdea, { level, passage }: Reading): Candidate[] {
	const quote = evidence?.[level];
	const span = quote === undefined ? null : (findSpans(passage.text, quote)[0] ?? null);
	return evidence && !span ? [] : [{ text, role, label, why, span }];
}

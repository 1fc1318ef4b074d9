import type { ErrorLabel, Fact, Role, Slot } from '../content/article.ts';
import type { Value } from '../content/value.ts';
import { SLOTS } from '../content/article.ts';
import { findSpans, type Span } from '../content/passage.ts';
import type { Located, Reading } from '../content/reading.ts';
import { ofAnother } from './candidate.ts';
import { amountsOf, isMistakable, isOneSided } from './other-amounts.ts';
import { isPointInTime, MOST_YEARS, timesOf, yearsApart } from './other-times.ts';
import { dateText, precisionOf } from '../language/date.ts';
import { numberToText } from '../language/number.ts';
import { onceIn } from '../language/once.ts';
import { isState } from '../language/verb.ts';

/** One thing in a clause changed, so that the text contradicts it; the change gives the error and the reason. */
export interface Change {
	changed: Partial<Record<Slot, Value>>;
	role: Role;
	label: ErrorLabel;
	why: string;
	span: Span | null;
}

/**
 * Every single change of a fact that the text contradicts. A number, a time or a place can only be one; another
 * actor would leave open whether the text excludes it, so actors change only where the author says so.
 */
export const changes = onceIn((fact: Located<Fact>, reading: Reading): readonly Change[] =>
	SLOTS.flatMap((slot) => {
		const value = slot === 'did' ? undefined : fact.clause[slot];
		return value ? [...written(fact, slot, reading), ...swapped(fact, slot, value, reading)] : [];
	})
);

function written(fact: Located<Fact>, slot: Slot, reading: Reading): Change[] {
	return (fact.lures[slot] ?? []).flatMap(({ value, role, label, why, evidence, contradicts }) => {
		const quote = evidence?.[reading.level];
		const span = quote === undefined ? null : (findSpans(reading.passage.text, quote)[0] ?? null);
		return contradicts && !(evidence && !span)
			? [{ changed: { [slot]: value }, role, label, why, span }]
			: [];
	});
}

function swapped(fact: Located<Fact>, slot: Slot, value: Value, reading: Reading): Change[] {
	const others: { value: Value; fact: Located<Fact>; label: ErrorLabel }[] =
		'amount' in value && !isOneSided(value)
			? amountsOf(reading).flatMap(({ value: other, fact }) =>
					isMistakable(other.amount, value.amount) &&
					other.of.split(' ').at(-1) === value.of.split(' ').at(-1)
						? [
								{
									value: { ...value, amount: other.amount },
									fact,
									label: 'number-of-something-else' as const
								}
							]
						: []
				)
			: 'time' in value && isPointInTime(value) && !isLasting(fact)
				? timesOf(reading).flatMap(({ value: other, fact }) =>
						other.time !== value.time &&
						other.as === value.as &&
						precisionOf(other.time) === precisionOf(value.time) &&
						yearsApart(other.time, value.time) <= MOST_YEARS
							? [{ value: { ...value, time: other.time }, fact, label: 'other-time' as const }]
							: []
					)
				: [];
	return others.map(({ value: other, fact: from, label }) => ({
		changed: { [slot]: other },
		role: 'borrowed',
		label,
		why: ofAnother(told(other), from, reading),
		span: from.spans[0] ?? null
	}));
}

/** “Was working in Barrow in 1992” may have been so in other years as well. */
const isLasting = ({ clause: { did } }: Fact): boolean => isState(did) || did.progressive;

/** The number or the time alone, “18,000” or “28 April”. */
const told = (value: Value): string =>
	'amount' in value ? numberToText(value.amount) : 'time' in value ? dateText(value.time, value.as) : '';

/** “Some of the toys arrived in 2003”: others may well have come then, so the text does not rule it out. */
const INDEFINITE = /^(?:an?|some|many|several|another|other|more|most|hundreds|thousands) /;

/** The changes after which the text contradicts the statement, and does not merely say nothing about it. */
export const contradictions = onceIn((fact: Located<Fact>, reading: Reading): readonly Change[] => {
	const { who } = fact.clause;
	const isIndefinite = 'text' in who && INDEFINITE.test(who.text);
	// What some newspapers say, others need not.
	const by = fact.said?.by;
	if (by !== undefined && INDEFINITE.test(reading.article.entities[by]?.name ?? '')) return [];
	return changes(fact, reading).filter(({ label }) => label !== 'other-time' || !isIndefinite);
});

import type { Fact, Slot } from '../content/article.ts';
import type { TimeValue, Value } from '../content/value.ts';
import { SLOTS } from '../content/article.ts';
import type { Located, Reading } from '../content/reading.ts';
import { answerText, valueText } from '../content/realise.ts';
import { precisionOf } from '../language/date.ts';
import { once, onceIn } from '../language/once.ts';
import { type Candidate, notGiven, ofAnother } from './candidate.ts';

const DAY = 24 * 60 * 60 * 1000;

/** Other times of the key's precision, all said with the key's own preposition: “on Friday”, “since 2021”. */
export function otherTimes(key: TimeValue, slot: Slot, fact: Located<Fact>, reading: Reading): Candidate[] {
	const { article } = reading;
	const say = (time: string): string => answerText({ ...key, time }, slot, article);
	const alike = timesOf(reading).filter(
		({ value }) =>
			precisionOf(value.time) === precisionOf(key.time) &&
			value.as === key.as &&
			value.time !== key.time &&
			yearsApart(value.time, key.time) <= MOST_YEARS
	);
	const borrowed = alike.flatMap(({ value, fact: other }): Candidate[] => {
		if (other === fact) return [];
		const why = ofAnother(valueText(value, article), other, reading);
		const span = other.spans[0] ?? null;
		return [
			{ text: say(value.time), role: 'borrowed', label: 'other-time', why, span, order: placeOf(value) }
		];
	});
	const unsupported = nearTimes(key)
		.filter((time) => !isMentioned({ ...key, time }, reading))
		.filter((time) => isPossible(time, fact, reading) && !isBeforeAll(time, reading))
		.filter((time) => key.as === 'weekday' || time <= article.date)
		.map((time): Candidate => {
			const text = say(time);
			const why = notGiven(text, fact, reading);
			return {
				text,
				role: 'unsupported',
				label: 'other-time',
				why,
				span: null,
				order: placeOf({ ...key, time })
			};
		});
	// The only time of its kind in the text would be found without reading.
	return borrowed.length === 0 ? [] : [...borrowed, ...unsupported];
}

/** Nobody believes of a time that it comes before all that the text tells. */
const isBeforeAll = (time: string, reading: Reading): boolean =>
	timesOf(reading).every(({ value }) => isEarlier(time, value.time));

/** Whether the fact could be of that time, by what the text says came before it and after it. */
function isPossible(time: string, fact: Located<Fact>, reading: Reading): boolean {
	const { earlier, later } = around(fact, reading);
	return !earlier.some((other) => isEarlier(time, other)) && !later.some((other) => isEarlier(other, time));
}

/** The times of what came before a fact, and of what came after it, over however many steps. */
const around = onceIn((fact: Located<Fact>, reading: Reading) => {
	const times = (back: boolean): string[] => {
		const reached = new Set([fact.id]);
		// What is reached is visited as well: a set may grow while it is walked through.
		for (const id of reached)
			for (const [first, then] of inTime(reading)) {
				const [here, there] = back ? [then, first] : [first, then];
				if (here === id) reached.add(there);
			}
		return timesOf(reading).flatMap(({ value, fact: { id } }) =>
			id !== fact.id && reached.has(id) ? [value.time] : []
		);
	};
	return { earlier: times(true), later: times(false) };
});

/** What came before what: a cause comes before its effect. */
const inTime = once(({ article }: Reading): readonly (readonly [first: string, then: string])[] =>
	article.relations.flatMap(({ type, from, to }) =>
		type === 'before' ? [[from, to] as const] : type === 'because' ? [[to, from] as const] : []
	)
);

/** As far as both are known: within one year, a year is no earlier than a day. */
function isEarlier(a: string, b: string): boolean {
	const known = Math.min(a.length, b.length);
	return a.slice(0, known) < b.slice(0, known);
}

/** Years further apart than a generation are not taken for each other. */
export const MOST_YEARS = 25;

export const yearsApart = (a: string, b: string): number =>
	Math.abs(Number(a.slice(0, 4)) - Number(b.slice(0, 4)));

/** “On Monday”, “in 2012”: what happened by a day or after it happened by or after other days too. */
export const isPointInTime = ({ prep }: TimeValue): boolean =>
	prep === undefined || prep === 'on' || prep === 'in';

/** Where a time stands among others of its kind; weekdays by their place in the week. */
export function placeOf({ time, as }: TimeValue): number {
	const date = Date.parse(time);
	return as === 'weekday' ? (new Date(date).getUTCDay() + 6) % 7 : date;
}

/** Every time that the reading's facts give, with its fact. */
export const timesOf = once((reading: Reading): readonly { value: TimeValue; fact: Located<Fact> }[] =>
	reading.facts.flatMap((fact) =>
		SLOTS.flatMap((slot) => {
			const value: Value | undefined = slot === 'did' ? undefined : fact.clause[slot];
			return value && 'time' in value ? [{ value, fact }] : [];
		})
	)
);

function isMentioned(value: TimeValue, { passage, article }: Reading): boolean {
	return passage.text.includes(valueText(value, article));
}

/** The days of the same week, or up to three months or years on either side. */
function nearTimes({ time }: TimeValue): string[] {
	const precision = precisionOf(time);
	if (precision === 'year') return [-3, -2, -1, 1, 2].map((years) => String(Number(time) + years));
	const date = new Date(time);
	if (precision === 'day')
		return [-4, -3, -2, -1, 1, 2, 3, 4, 5].map((days) =>
			new Date(date.getTime() + days * DAY).toISOString().slice(0, 10)
		);
	return [-3, -2, -1, 1, 2, 3].map((months) =>
		new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months)).toISOString().slice(0, 7)
	);
}

import { type Fact, SLOTS } from '../content/article.ts';
import { type TimeValue } from '../content/value.ts';
import type { Located } from '../content/reading.ts';
import { capitalise, tell, tellEvent } from '../content/realise.ts';
import { type Candidate, chooseInOrder } from '../distractors/candidate.ts';
import { precisionOf } from '../language/date.ts';
import { numberToText } from '../language/number.ts';
import { isPointInTime } from '../distractors/other-times.ts';
import { draftOn, keyOf } from './draft.ts';
import { defineFamily } from './family.ts';

const DAY = 24 * 60 * 60 * 1000;
/** What lies further apart than a generation is looked up, not reckoned. */
const MOST_YEARS = 30;

/** How many years passed from one event to another? Two dates from different places, put together. */
export const timeBetween = defineFamily('time-between', {
	skill: 'integrate',
	find: ({ facts }) => {
		const dated = facts.flatMap((fact) => {
			const time = fact.weight === 'central' ? timeOf(fact) : undefined;
			return time ? [{ fact, time }] : [];
		});
		const all = dated.flatMap((a) =>
			dated.flatMap((b) => {
				const gap = between(a.time, b.time);
				return gap ? [{ id: `${a.fact.id}/${b.fact.id}`, first: a.fact, second: b.fact, gap }] : [];
			})
		);
		// Each event once: the times between it and all others are sums with the same numbers.
		return all.reduce<typeof all>((kept, pair) => {
			const isNew = kept.every(({ first, second }) =>
				[first, second].every((fact) => fact !== pair.first && fact !== pair.second)
			);
			return isNew ? [...kept, pair] : kept;
		}, []);
	},
	ask({ first, second, gap: { count, unit } }, reading, random) {
		const { article } = reading;
		const say = (n: number) => `${capitalise(numberToText(n))} ${n === 1 ? unit : `${unit}s`}`;
		const both = `${tell(first, article)} ${tell(second, article)}`;
		const wrong = wrongGaps(count).map((n): Candidate => ({
			text: say(n),
			role: 'misread',
			label: 'other-time',
			why: `${say(n)} would be ${n > count ? 'too long' : 'too short'}. ${both}`,
			span: (n > count ? first : second).spans[0] ?? null,
			order: n
		}));
		const why = `${both} The second came ${say(count).toLowerCase()} later.`;
		const key = { ...keyOf(first, say(count), reading, why), order: count };
		const [one, two] = [tellEvent(first, article), tellEvent(second, article)];
		const stems = [
			`According to the text, ${one}; later, ${two}. How many ${unit}s later was that?`,
			`First, ${one}. Later, ${two}. How many ${unit}s had passed by then?`,
			`How many ${unit}s passed from the first of these events to the second: ${one}; ${two}?`
		];
		return draftOn([first, second], stems, chooseInOrder(key, wrong, random), reading, why);
	}
});

/** The point in time of an event that the text tells in its own voice. */
function timeOf(fact: Located<Fact>): TimeValue | undefined {
	const value = SLOTS.flatMap((slot) => {
		const value = slot === 'did' ? undefined : fact.clause[slot];
		return value && 'time' in value ? [value] : [];
	})[0];
	return value && isPointInTime(value) && value.as !== 'weekday' && !fact.said ? value : undefined;
}

/** Whole years between two years, or days between two days; nothing where the text is less exact. */
function between(a: TimeValue, b: TimeValue): { count: number; unit: 'year' | 'day' } | undefined {
	const precision = precisionOf(a.time);
	if (precision !== precisionOf(b.time)) return undefined;
	if (precision === 'year') {
		const count = Number(b.time) - Number(a.time);
		return count > 1 && count <= MOST_YEARS ? { count, unit: 'year' } : undefined;
	}
	// To count over the end of a month is a matter of calendars, not of reading.
	const isInMonth = precision === 'day' && a.time.slice(0, 7) === b.time.slice(0, 7);
	const count = isInMonth ? Math.round((Date.parse(b.time) - Date.parse(a.time)) / DAY) : 0;
	return count > 1 ? { count, unit: 'day' } : undefined;
}

/** Wrong counts: slips of ten, and those of somebody who reckons from a wrong end; as many below as above. */
function wrongGaps(count: number): number[] {
	const step = count > 9 ? 3 : 1;
	return [-3, -2, -1, 1, 2, 3].map((steps) => count + steps * step).filter((n) => n > 0);
}

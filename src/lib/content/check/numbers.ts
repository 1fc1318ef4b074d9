import { dateText, precisionOf } from '../../language/date.ts';
import { parseNumbers } from '../../language/number.ts';
import { type Article, type Fact, SLOTS } from '../article.ts';
import { type Value } from '../value.ts';
import { type Finding, problem } from './finding.ts';

/** Every number and every time of a clause stands in its evidence, in each text that proves it. */
export function checkNumbers({ facts }: Article): Finding[] {
	return facts.flatMap((fact) =>
		Object.entries(fact.evidence).flatMap(([level, quotes]) => {
			const evidence = (quotes ?? []).join(' ');
			return missingFrom(fact, evidence).map((what) =>
				problem(
					`fact “${fact.id}”, evidence ${level}`,
					`The clause has ${what}, but the evidence does not: “${evidence}”. Quote the words with it, or correct the clause.`
				)
			);
		})
	);
}

function missingFrom(fact: Fact, evidence: string): string[] {
	const given = parseNumbers(evidence);
	return SLOTS.flatMap((slot) => {
		const value = slot === 'did' ? undefined : fact.clause[slot];
		if (!value) return [];
		if ('time' in value)
			return saysTime(value, evidence) ? [] : [`the time ${dateText(value.time, value.as)}`];
		return numbersIn(value)
			.filter((number) => !given.includes(number))
			.map((number) => `the number ${number.toLocaleString('en-GB')}`);
	});
}

/** “One of the best”, “one another” and “no one” count nothing. */
const COUNTS_NOTHING = /\bone (?:of|another|day|side)\b|\bno one\b/gi;
const numbersIn = (value: Value): readonly number[] =>
	'amount' in value
		? [value.amount]
		: 'text' in value
			? parseNumbers(value.text.replace(COUNTS_NOTHING, ''))
			: [];

/** A day may be proved by its weekday or its date, a month by its name, a year by its number. */
function saysTime({ time, as }: Extract<Value, { time: string }>, evidence: string): boolean {
	const precision = precisionOf(time);
	const ways =
		precision === 'day'
			? [dateText(time, 'weekday'), dateText(time, 'day')]
			: precision === 'month'
				? [dateText(time, 'month')]
				: [time];
	return [dateText(time, as), ...ways].some((way) => evidence.includes(way));
}

import { defineFormat } from '../format.ts';
import { scored, UNANSWERED } from '../score.ts';
import { readNumber, sayNumber } from './read.ts';
import type { NumberItem, NumberResponse } from './schema.ts';

export type { NumberItem };

/**
 * A typed number: one point within the tolerance, none outside it. What cannot be read as one number is not an
 * answer yet. Chance, for somebody who types any whole number up to ten times as large, is at most one in ten.
 */
export const number = defineFormat<NumberItem, NumberResponse>('number', {
	instruction: (_item, words) => words.typeNumber,
	blank: () => ({ typed: '' }),
	key: ({ value }) => ({ typed: String(value) }),
	offers: 'nothing',
	options: () => [],
	texts: ({ unit }) => (unit ? [unit] : []),
	reasons: ({ why, near, otherwise }) => [why, ...near.map(({ why }) => why), otherwise.why],
	spans: ({ span, near, otherwise }) =>
		[span ?? [], ...near.map(({ span }) => span ?? []), otherwise.span ?? []].flat(),
	answer: ({ value, unit }) => sayNumber(value, unit),
	describe: ({ unit }, { typed }) => {
		const given = readNumber(typed);
		return given === undefined ? undefined : sayNumber(given, unit);
	},
	errors: (item, { typed }) => [wrongAbout(item, typed)?.label ?? []].flat(),
	sources: (item, { typed }) =>
		[item.span, wrongAbout(item, typed)?.span].flatMap((span) => (span ? [{ span, label: '' }] : [])),
	chance: () => 1 / 10,
	score(item, { typed }) {
		const given = readNumber(typed);
		return given === undefined ? UNANSWERED : scored(isRight(item, given) ? 1 : 0);
	}
});

interface Target {
	value: number;
	tolerance: { by: number } | { share: number };
}

export const marginOf = ({ value, tolerance }: Target): number =>
	'by' in tolerance ? tolerance.by : tolerance.share * value;

/** A hair more than the margin, since a tenth of something is not exact in binary numbers. */
export const isRight = (item: Target, given: number): boolean =>
	Math.abs(given - item.value) <= marginOf(item) + 1e-9 * item.value;

/** What is wrong about a number; nothing when it is right, or when there is none. */
export function wrongAbout(item: NumberItem, typed: string): NumberItem['otherwise'] | undefined {
	const given = readNumber(typed);
	if (given === undefined || isRight(item, given)) return undefined;
	return item.near.find(({ value }) => value === given) ?? item.otherwise;
}

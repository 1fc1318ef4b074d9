import type { SaidNumber } from './answer-kind.ts';
import { defineCheck, firstComplaint } from './check.ts';
import { wordedOptions } from './wording.ts';

/**
 * Two options that say the same, are the same number, or are ranges with a part in common, so that both could be
 * right (Haladyna, Downing & Rodriguez 2002, guideline 22: keep options independent).
 */
export const duplicateOptions = defineCheck('duplicate-options', (question) => {
	const options = wordedOptions(question);
	return firstComplaint(options, (one, index) =>
		firstComplaint(options.slice(index + 1), (other) => {
			if (one.plain === other.plain) return `The option “${one.text}” is there twice.`;
			const [a, b] = [one.number, other.number];
			return a && b && a.unit === b.unit && !areYears(one.text, other.text) && overlap(a, b)
				? `“${one.text}” and “${other.text}” could both be right.`
				: undefined;
		})
	);
});

/** “Around 1890” and “around 1930”: a twentieth of a year's number means nothing. */
const areYears = (a: string, b: string): boolean => [a, b].every((text) => / 1\d{3}$| 20\d\d$/.test(text));

function overlap(a: SaidNumber, b: SaidNumber): boolean {
	const [low, high] = [rangeOf(a), rangeOf(b)];
	return low.from <= high.to && high.from <= low.to;
}

/** “About” leaves a twentieth on either side. */
function rangeOf({ value, bound }: SaidNumber): { from: number; to: number } {
	switch (bound) {
		case '':
			return { from: value, to: value };
		case 'at least':
		case 'more than':
		case 'over':
			return { from: value, to: Infinity };
		case 'at most':
		case 'less than':
		case 'under':
			return { from: -Infinity, to: value };
		default:
			return { from: value * 0.95, to: value * 1.05 };
	}
}

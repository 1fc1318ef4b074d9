import { NUMBER_WORDS, parseNumbers } from '../../language/number.ts';
import { countSlips, slipsAllowed } from '../../language/slips.ts';

/**
 * The number that somebody typed: digits with commas, spaces or apostrophes between thousands, a point or a comma
 * before decimals, “4k”, words, or both (“2 million”). A slip in a number word is none: what the number is taken for is shown
 * while it is typed. Nothing when there is no number, or more than one.
 */
export function readNumber(typed: string): number | undefined {
	const text = typed
		.trim()
		.toLowerCase()
		.replace(/(?<=\d)[\s’'](?=\d{3}(?!\d))/g, '')
		.replace(/(?<![\d,.])(\d+),(\d{1,2}|\d{4,})(?![\d,.])/g, '$1.$2')
		.replace(/(?<=\d)\s*k\b/g, ' thousand')
		.replace(/(?<=\d)\s*bn\b/g, ' billion')
		.replace(/\p{L}+/gu, wordMeant)
		.replace(SEVERAL, '$1');
	const [number, ...more] = parseNumbers(text);
	if (number === undefined || more.length > 0) return undefined;
	return /^(-|−|–|minus\b)/.test(text) ? -number : number;
}

/** “4 thousands”, but not “thousands of soldiers”. */
const SEVERAL = new RegExp(
	`(?<=(?:\\d|\\b(?:${NUMBER_WORDS.join('|')}))[\\s-]+)(hundred|thousand|million|billion)s\\b`,
	'g'
);

/** Number words in which a slip makes no other English word. */
const LONG = NUMBER_WORDS.filter((word) => word.length >= 6 || word === 'eight' || word === 'forty');

/** “Thousnd” is thousand; “sixth” is a word of its own, and so is “thousands”. */
function wordMeant(word: string): string {
	if (NUMBER_WORDS.includes(word) || /(?:[^g]th|s)$/.test(word)) return word;
	const near = LONG.filter((meant) => meant[0] === word[0] && countSlips(word, meant) <= slipsAllowed(meant));
	return near.length === 1 ? (near[0] ?? word) : word;
}

/** A point between thousands, as many languages have it, is read as a decimal point: nobody counts in thousandths. */
export const hasPointForThousands = (typed: string): boolean => /^\s*\d{1,3}(?:\.\d{3})+(?!\d)/.test(typed);

/** A number as it is shown: “4,700 soldiers”, “12.5%”, “1994”. A year has no unit and no comma. */
export function sayNumber(value: number, unit: string): string {
	const isYear = unit === '' && Number.isInteger(value) && value >= 1000 && value <= 2100;
	const digits = isYear ? String(value) : value.toLocaleString('en-GB', { maximumFractionDigits: 6 });
	return `${digits}${/^[\p{L}\p{N}]/u.test(unit) ? ' ' : ''}${unit}`;
}

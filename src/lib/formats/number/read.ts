import { parseNumbers } from '../../language/number.ts';

/**
 * The number that somebody typed: digits with commas, spaces or apostrophes between thousands, a point or a comma
 * before decimals, “4k”, words, or both (“2 million”). Nothing when there is no number, or more than one.
 */
export function readNumber(typed: string): number | undefined {
	const text = typed
		.trim()
		.toLowerCase()
		.replace(/(?<=\d)[\s’'](?=\d{3}(?!\d))/g, '')
		.replace(/(?<![\d,.])(\d+),(\d{1,2}|\d{4,})(?![\d,.])/g, '$1.$2')
		.replace(/(?<=\d)\s*k\b/g, ' thousand')
		.replace(/(?<=\d)\s*bn\b/g, ' billion');
	const [number, ...more] = parseNumbers(text);
	if (number === undefined || more.length > 0) return undefined;
	return /^(-|−|–|minus\b)/.test(text) ? -number : number;
}

/** A number as it is shown: “4,700 soldiers”, “12.5%”, “1994”. A year has no unit and no comma. */
export function sayNumber(value: number, unit: string): string {
	const isYear = unit === '' && Number.isInteger(value) && value >= 1000 && value <= 2100;
	const digits = isYear ? String(value) : value.toLocaleString('en-GB', { maximumFractionDigits: 6 });
	return `${digits}${/^[\p{L}\p{N}]/u.test(unit) ? ' ' : ''}${unit}`;
}

/** A date is given as exactly as it is known: 2022, 2025-03 or 2025-04-28. */
export type Precision = 'year' | 'month' | 'day';

const PRECISIONS: Record<number, Precision> = { 4: 'year', 7: 'month', 10: 'day' };

export const precisionOf = (iso: string): Precision => PRECISIONS[iso.length] ?? 'day';

/**
 * A date in words, at its own precision: “2022”, “March 2025”, “28 April 2025”. `as` says less where the text around
 * it makes the rest clear: “March”, “28 April”, “Monday”.
 */
export function dateText(iso: string, as?: 'weekday' | 'month' | 'day'): string {
	const precision = precisionOf(iso);
	if (precision === 'year') return iso;
	// A date has no time of day: read and written in UTC, it is the same day everywhere.
	return formatFor(`${precision} ${as ?? ''}`, precision, as).format(new Date(iso));
}

/** Making a format takes longer than a hundred uses of it, and there are only five. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatFor(name: string, ...[precision, as]: Parameters<typeof partsOf>): Intl.DateTimeFormat {
	const format =
		formats.get(name) ?? new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', ...partsOf(precision, as) });
	formats.set(name, format);
	return format;
}

function partsOf(precision: 'month' | 'day', as?: 'weekday' | 'month' | 'day'): Intl.DateTimeFormatOptions {
	if (as === 'month') return { month: 'long' };
	if (precision === 'month') return { month: 'long', year: 'numeric' };
	if (as === 'weekday') return { weekday: 'long' };
	if (as === 'day') return { day: 'numeric', month: 'long' };
	return { day: 'numeric', month: 'long', year: 'numeric' };
}

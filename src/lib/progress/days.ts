const DAY = 86_400_000;

/** The number of a calendar day where the reader is: a day with a change of the clock counts as one, too. */
export function dayOf(time: number): number {
	const date = new Date(time);
	return Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / DAY;
}

/** Noon of a day where the reader is, to be written as a date. */
export function noonOf(day: number): number {
	const date = new Date(day * DAY);
	return new Date(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate(), 12).getTime();
}

/** The Monday on or before a day. Day 0 was a Thursday. */
export const mondayOf = (day: number): number => day - ((((day + 3) % 7) + 7) % 7);

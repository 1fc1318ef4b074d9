import * as z from 'zod/mini';

/** A timer that somebody asked for, in seconds. It informs, and never scores. */
export const Timer = z.object({
	spent: z.number().check(z.gte(0)),
	/** What it counts down from; without one it counts up. */
	limit: z.nullable(z.number().check(z.positive())),
	paused: z.boolean(),
	hidden: z.boolean()
});
export type Timer = z.infer<typeof Timer>;

/** `minutes` to count down from, or `up`. */
export const newTimer = (from: 'up' | number): Timer => ({
	spent: 0,
	limit: from === 'up' ? null : from * 60,
	paused: false,
	hidden: false
});

/** Time that passes while the timer runs. */
export const pass = (timer: Timer, seconds: number): Timer =>
	timer.paused ? timer : { ...timer, spent: timer.spent + Math.max(0, seconds) };

/** More time. Once the time is over, it counts from now on. */
export const extend = (timer: Timer, seconds: number): Timer =>
	timer.limit === null ? timer : { ...timer, limit: Math.max(timer.limit, timer.spent) + seconds };

/** What stands on the clock. */
export const shownOf = ({ spent, limit }: Timer): number =>
	limit === null ? Math.floor(spent) : Math.max(0, Math.ceil(limit - spent));

/** “4:05”; “1:04:05” where it takes hours. */
export function sayTime(seconds: number): string {
	const whole = Math.floor(seconds);
	const two = (value: number) => String(value).padStart(2, '0');
	const hours = Math.floor(whole / 3600);
	const minutes = Math.floor(whole / 60) % 60;
	return hours > 0 ? `${hours}:${two(minutes)}:${two(whole % 60)}` : `${minutes}:${two(whole % 60)}`;
}

/** The minutes left at which something is said, the fewest last. */
const WARNINGS = [10, 5, 1, 0] as const;
export type MinutesLeft = (typeof WARNINGS)[number];

/** The minutes left that are to be told of as time passes from one state to the next; nothing at most moments. */
export function warningBetween(before: Timer, after: Timer): MinutesLeft | undefined {
	const { limit } = after;
	if (limit === null || before.limit !== limit) return undefined;
	return WARNINGS.findLast((minutes) => {
		const left = 60 * minutes;
		return left < limit && limit - before.spent > left && limit - after.spent <= left;
	});
}

import { type Skill, SKILLS } from '../skill.ts';
import { dayOf, mondayOf } from './days.ts';
import type { Attempt } from './entry.ts';

/** What some answers earned, and how many they were. */
export interface Share {
	answers: number;
	earned: number;
	possible: number;
}

/** What was earned, as a part of what could have been; `undefined` where nothing was answered. */
export const partOf = ({ earned, possible }: Share): number | undefined =>
	possible > 0 ? earned / possible : undefined;

/** All answers together. Each counts the same, however many points it is worth. */
export const shareOf = (attempts: readonly Attempt[]): Share => ({
	answers: attempts.length,
	earned: attempts.reduce((sum, { earned, possible }) => sum + (possible > 0 ? earned / possible : 0), 0),
	possible: attempts.filter(({ possible }) => possible > 0).length
});

/** In the order in which skills get harder; a skill without an answer has none. */
export const bySkill = (attempts: readonly Attempt[]): { skill: Skill; share: Share }[] =>
	SKILLS.map((skill) => ({ skill, share: shareOf(attempts.filter((one) => one.skill === skill)) })).filter(
		({ share }) => share.answers > 0
	);

/** From the easiest text up: `a2`, `b1`, `b2`. */
export const byLevel = (attempts: readonly Attempt[]): { level: string; share: Share }[] =>
	[...new Set(attempts.map(({ level }) => level))]
		.sort()
		.map((level) => ({ level, share: shareOf(attempts.filter((one) => one.level === level)) }));

/** Errors by label, most frequent first, with how often each happened in the last thirty answers that erred at all. */
export function byError(attempts: readonly Attempt[]): { label: string; times: number; lately: number }[] {
	const count = (some: readonly Attempt[]) => {
		const times = new Map<string, number>();
		for (const label of some.flatMap(({ errors }) => errors)) times.set(label, (times.get(label) ?? 0) + 1);
		return times;
	};
	const lately = count(attempts.slice(-LATELY));
	return [...count(attempts)]
		.map(([label, times]) => ({ label, times, lately: lately.get(label) ?? 0 }))
		.sort((a, b) => b.times - a.times || a.label.localeCompare(b.label));
}

/** How many answers are “the last ones”. */
export const LATELY = 30;

/** Week by week, from the first to this one; a week without an answer has none. At most the last twelve. */
export function byWeek(attempts: readonly Attempt[], now: number): { monday: number; share: Share }[] {
	const weekOf = ({ at }: Attempt) => mondayOf(dayOf(at));
	const thisWeek = mondayOf(dayOf(now));
	const first = Math.max(Math.min(thisWeek, ...attempts.map(weekOf)), thisWeek - 11 * 7);
	return Array.from({ length: (thisWeek - first) / 7 + 1 }, (_, index) => {
		const monday = first + index * 7;
		return { monday, share: shareOf(attempts.filter((one) => weekOf(one) === monday)) };
	});
}

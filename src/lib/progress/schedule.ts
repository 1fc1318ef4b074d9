import { FSRSAlgorithm, Rating } from 'ts-fsrs';
import type { Skill } from '../skill.ts';
import { dayOf } from './days.ts';
import type { Attempt } from './entry.ts';

/** What a reader knows of one fact, and when it comes back. Every question about the fact counts. */
export interface Card {
	article: string;
	fact: string;
	/** The text that the fact was last asked about. */
	level: string;
	skill: Skill;
	/** The question and the wording that were used last: the next ones are others. */
	item: string;
	stem: string;
	/** The day on which it was last asked, and the one on which it comes back. */
	last: number;
	due: number;
	/** The day after which one in ten has forgotten it; and how hard it is, from 1 to 10. */
	stability: number;
	difficulty: number;
}

/** Nothing stays away for longer than a year: it might as well be gone. */
const LONGEST = 365;

/**
 * When each fact comes back, by FSRS (Ye 2022, ts-fsrs) over all that was answered, in days. The attempts are in the
 * order of time, as `attemptsIn` gives them. Wrong is *again*, partly right *hard*, right *good*: nobody has to judge
 * themselves.
 */
export function schedule(attempts: readonly Attempt[], { retention }: { retention: number }): Card[] {
	const fsrs = new FSRSAlgorithm({
		request_retention: retention / 100,
		maximum_interval: LONGEST,
		enable_fuzz: false,
		enable_short_term: false
	});
	const cards = new Map<string, Card>();
	for (const attempt of attempts) {
		const day = dayOf(attempt.at);
		for (const fact of factsOf(attempt)) {
			const key = `${attempt.article}/${fact}`;
			const before = cards.get(key);
			const elapsed = before ? Math.max(0, day - before.last) : 0;
			const memory = fsrs.next_state(before ?? null, elapsed, ratingOf(attempt));
			const { article, level, skill, item, stem } = attempt;
			const last = Math.max(day, before?.last ?? day);
			const due = last + fsrs.next_interval(memory.stability, elapsed);
			const { stability, difficulty } = memory;
			cards.set(key, { article, fact, level, skill, item, stem, last, due, stability, difficulty });
		}
	}
	return [...cards.values()];
}

const factsOf = ({ facts, standsFor }: Attempt): Set<string> =>
	new Set(standsFor === undefined ? facts : [...facts, standsFor]);

function ratingOf({ earned, possible }: Attempt): Rating.Again | Rating.Hard | Rating.Good {
	if (earned >= possible) return Rating.Good;
	return earned > 0 ? Rating.Hard : Rating.Again;
}

/** What is due on a day, the longest overdue for how well it is known first. */
export function dueOn(cards: readonly Card[], day: number): Card[] {
	const urgency = ({ due, stability }: Card) => (day - due) / stability;
	return cards
		.filter(({ due }) => due <= day)
		.sort((a, b) => urgency(b) - urgency(a) || a.due - b.due || nameOf(a).localeCompare(nameOf(b)));
}

const nameOf = ({ article, fact }: Card): string => `${article}/${fact}`;

/** How much of the day’s limit is left, after what was reviewed on that day. */
export function leftOn(day: number, limit: number, attempts: readonly Attempt[]): number {
	const done = attempts.filter(({ mode, at }) => mode === 'review' && dayOf(at) === day).length;
	return Math.max(0, limit - done);
}

/** How many facts come back on each of the coming days; what is overdue comes back today. */
export function forecast(cards: readonly Card[], today: number, days = 14): { day: number; count: number }[] {
	return Array.from({ length: days }, (_, index) => ({
		day: today + index,
		count: cards.filter(({ due }) => Math.max(due, today) === today + index).length
	}));
}

/** The first day on which something comes back, and how much. */
export function nextDay(cards: readonly Card[], after: number): { day: number; count: number } | undefined {
	const later = cards.filter(({ due }) => due > after).map(({ due }) => due);
	if (later.length === 0) return undefined;
	const day = Math.min(...later);
	return { day, count: later.filter((due) => due === day).length };
}

/** The day on which the first of these facts comes back. */
export function reviewedOn(
	attempts: readonly Attempt[],
	settings: { retention: number },
	{ article, facts }: { article: string; facts: readonly string[] }
): number | undefined {
	const ofThese = attempts.filter((attempt) => attempt.article === article);
	const days = schedule(ofThese, settings).filter(({ fact }) => facts.includes(fact));
	return days.length > 0 ? Math.min(...days.map(({ due }) => due)) : undefined;
}

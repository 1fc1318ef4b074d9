import * as z from 'zod/mini';
import { begin, isMarked, type Session } from '../quiz/session.ts';
import { parseSession } from '../quiz/stored-session.ts';
import { type Attempt, type Entry, FORM } from './entry.ts';
import type { Planned } from './plan.ts';
import { attemptId, attemptOf } from './record.ts';

/** Where a question of a review comes from, and which fact brought it. */
const Turn = z.object({
	article: z.string(),
	level: z.string(),
	version: z.string(),
	standsFor: z.optional(z.string()),
	/** How often an answer was taken back. */
	again: z.int()
});
export type Turn = z.infer<typeof Turn>;

/** A review that was begun. It is a quiz in which every answer is checked at once, over several texts. */
export interface Review {
	session: Session;
	/** By the id of the question. */
	turns: Record<string, Turn>;
	/** The questions that were answered, in that order. */
	answered: readonly string[];
}

const StoredReview = z.object({
	session: z.unknown(),
	turns: z.record(z.string(), Turn),
	answered: z.array(z.string())
});

/** A review as it was stored, or nothing where it is none. */
export function parseReview(stored: unknown): Review | undefined {
	const review = StoredReview.safeParse(stored);
	const session = review.success ? parseSession(review.data.session) : undefined;
	return review.success && session ? { ...review.data, session } : undefined;
}

export function makeReview(
	plan: readonly Planned[],
	{ versionOf, seed, taking }: { versionOf: (planned: Planned) => string; seed: string; taking: string }
): Review {
	return {
		session: {
			...begin(
				{ slug: 'review', level: '', title: '', version: '' },
				{ seed, mode: 'practice', questions: plan.map(({ question }) => question) }
			),
			taking
		},
		turns: Object.fromEntries(
			plan.map((planned) => {
				const { article, level, fact } = planned.card;
				const version = versionOf(planned);
				return [
					planned.question.id,
					{ article, level, version, ...(planned.standsIn && { standsFor: fact }), again: 0 }
				];
			})
		),
		answered: []
	};
}

/** The review after a step of its quiz. */
export function follow(review: Review, session: Session): Review {
	const fresh = session.questions
		.map(({ id }) => id)
		.filter((id) => !review.answered.includes(id) && session.answers[id]?.checked);
	return { ...review, session, answered: [...review.answered, ...fresh] };
}

/** Every answer of a review that counts by now. */
export const answersIn = (review: Review, at: number): Attempt[] =>
	review.session.questions.flatMap((question) => {
		const turn = review.turns[question.id];
		if (!turn || !isMarked(review.session, question.id)) return [];
		const { again, ...origin } = turn;
		return attemptOf(review.session, question, { at, origin, mode: 'review', again }) ?? [];
	});

/** All that a review has to write down by now: its answers, and that earlier ones were taken back. */
export const entriesOf = (review: Review, at: number): Entry[] => [
	...answersIn(review, at),
	...review.session.questions.flatMap((question) => takenBack(review, question.id, at))
];

/** An answer that was taken back was the first, second, third… to its question. */
function takenBack({ session, turns }: Review, id: string, at: number): Entry[] {
	return Array.from({ length: turns[id]?.again ?? 0 }, (_, again) => {
		const of = attemptId(session, id, again);
		return { form: FORM, kind: 'undo', id: `undo/${of}`.slice(0, 300), at, of };
	});
}

/** Takes the last answer back and asks its question again. */
export function takeBack({ session, turns, answered }: Review): Review | undefined {
	const id = answered.at(-1);
	const turn = id === undefined ? undefined : turns[id];
	if (id === undefined || !turn) return undefined;
	const { [id]: _, ...answers } = session.answers;
	const at = session.questions.findIndex((question) => question.id === id);
	return {
		session: { ...session, answers, at, submitted: false },
		turns: { ...turns, [id]: { ...turn, again: turn.again + 1 } },
		answered: answered.slice(0, -1)
	};
}

/** What a reader can choose before a quiz. Plain values: a page that only offers them needs nothing else. */

/**
 * *Test* keeps all feedback for the end, which research favours; *practice* checks each answer at once; *evidence
 * first* asks for the sentence that proves the answer before it opens the options.
 */
export const MODES = ['test', 'practice', 'evidence'] as const;
export type Mode = (typeof MODES)[number];

export const NUMBERS = [5, 10, 15] as const;
export const DEFAULT_NUMBER = 10;

/** One question at a time, or all on one page. */
export const LAYOUTS = ['one', 'all'] as const;
export type Layout = (typeof LAYOUTS)[number];

/** Minutes from which a timer can count down; an address may name any other number. */
export const TIMES = [5, 10, 15, 20, 30] as const;
export const MOST_MINUTES = 180;

/** How long one question takes somebody who goes back to the text for it. */
const SECONDS_EACH = 45;
export const minutesToAnswer = (questions: number): number => Math.ceil((questions * SECONDS_EACH) / 60);

/** A number worked out from a class, or why there is none: a number that means nothing is worse than none. */
export type Figure =
	{ ok: true; value: number; low?: number; high?: number } | { ok: false; missing: Missing };

/**
 * Why there is no number: nobody was asked; too few students, or too few questions, for it to mean anything; not all
 * students had all the questions; or all students did the same, so that nothing tells them apart.
 */
export type Missing = 'nobody' | 'few-students' | 'few-items' | 'variants' | 'all-alike';

/**
 * How many students it takes to speak of discrimination and reliability: with fewer, a correlation of .30 cannot be told
 * from none. Even with 30 its interval is wide, which is why it is always given.
 */
export const STUDENTS_FOR_CORRELATION = 30;
/** With fewer questions, how well they hang together says nothing about a test. */
export const ITEMS_FOR_RELIABILITY = 5;
/** With fewer students, one of them is more than five in a hundred. */
export const STUDENTS_FOR_OPTIONS = 20;

export const missing = (why: Missing): Figure => ({ ok: false, missing: why });

/** A number, unless it could not be worked out because nothing varies. */
export const figure = (value: number | undefined): Figure =>
	value === undefined ? missing('all-alike') : { ok: true, value };

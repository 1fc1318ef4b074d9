import * as z from 'zod/mini';

/** What went wrong when a reader chooses an option; the same labels appear in results and over weeks. */
export const ERROR_LABELS = [
	'wrong-actor',
	'wrong-action',
	'number-of-something-else',
	'number-not-in-text',
	'other-time',
	'other-place',
	'wrong-source',
	'certainty-raised',
	'certainty-lowered',
	'cause-invented',
	'other-cause',
	'relation-reversed',
	'scope-widened',
	'too-narrow',
	'too-broad',
	'contradicted',
	'overlooked',
	'other-sense',
	'other-referent',
	'other-paragraph',
	'not-in-text'
] as const;
export const ErrorLabel = z.enum(ERROR_LABELS);
export type ErrorLabel = z.infer<typeof ErrorLabel>;

/** Where a wrong option comes from, after STARC (Berzak et al. 2020). */
export const ROLES = ['misread', 'borrowed', 'unsupported'] as const;
export const Role = z.enum(ROLES);
export type Role = z.infer<typeof Role>;

/** A level names one text of the article: `b2` is `text.b2.md`. */
export const LEVELS = ['a1', 'a2', 'b1', 'b2', 'c1', 'c2'] as const;
export const Level = z.enum(LEVELS);
export type Level = z.infer<typeof Level>;

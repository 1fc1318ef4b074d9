import * as z from 'zod/mini';
import { SKILLS } from '../skill.ts';

const text = (longest: number) => z.string().check(z.maxLength(longest));
const name = text(300).check(z.minLength(1));
/** Milliseconds since 1970, as far as a date can be. */
const Time = z.int().check(z.minimum(0), z.maximum(8.64e15));
const Points = z.number().check(z.minimum(0), z.maximum(1000));

/** Any JSON up to so many characters, and no deeper than it can be written again. */
export const jsonUpTo = (longest: number) =>
	z.unknown().check(
		z.refine((value) => {
			try {
				return (JSON.stringify(value) ?? '').length <= longest;
			} catch {
				return false;
			}
		})
	);

/** The form of the entries that this Readback writes. */
export const FORM = 1;

/** One answer that counts. It is complete in itself: it can be read when its article has changed, or is gone. */
export const Attempt = z.strictObject({
	form: z.literal(FORM),
	kind: z.literal('attempt'),
	/** The same answer has the same id wherever it is written down, so writing it twice changes nothing. */
	id: name,
	at: Time,
	/** Its place in the log, as a time, where the clock was set back: it was made after what lies there until then. */
	placed: z.optional(Time),
	article: name,
	/** Which text of the article: `b2`. */
	level: name,
	/** The version of that text. */
	version: text(100),
	/** The id of the question. */
	item: name,
	family: text(100),
	skill: z.enum(SKILLS),
	/** The facts that the answer speaks for. */
	facts: z.array(name).check(z.maxLength(100)),
	/** A fact that was due, for which this question stood in because no other one asks about it. */
	standsFor: z.optional(name),
	/** The question as it was read. */
	stem: text(5000),
	/** What could be chosen, in words; empty where nothing was offered. */
	offered: z.array(text(5000)).check(z.maxLength(100)),
	/** The right answer in words. */
	right: text(20_000),
	why: text(5000),
	/** The answer as its format wrote it. Nothing that somebody can answer is longer. */
	response: jsonUpTo(20_000),
	/** The answer in words. */
	given: text(20_000),
	earned: Points,
	possible: Points,
	/** What went wrong, by error label, once for each wrong part. */
	errors: z.array(text(100)).check(z.maxLength(100)),
	mode: text(40),
	seed: text(200)
});
export type Attempt = z.infer<typeof Attempt>;

/** Takes an attempt back. Nothing is ever removed from the log, so that two devices always agree. */
export const Undo = z.strictObject({
	form: z.literal(FORM),
	kind: z.literal('undo'),
	id: name,
	at: Time,
	/** The id of the attempt. */
	of: name
});
export type Undo = z.infer<typeof Undo>;

export const Entry = z.discriminatedUnion('kind', [Attempt, Undo]);
export type Entry = z.infer<typeof Entry>;

type Raw = Record<string, unknown>;
/**
 * What makes an entry of the next form of each earlier one: the first step makes form 2 of form 1. A step never
 * changes once it is released. There is one form so far.
 */
const STEPS: readonly ((entry: Raw) => Raw)[] = [];

/** An entry in today’s form, whatever form it was written in; `undefined` for what this Readback cannot read. */
export function readEntry(
	stored: unknown,
	steps = STEPS,
	today: z.ZodMiniType<Entry> = Entry
): Entry | undefined {
	const raw = z.looseObject({ form: z.int().check(z.minimum(1)) }).safeParse(stored);
	if (!raw.success) return undefined;
	const { form } = raw.data;
	const now = steps.slice(form - 1).reduce<Raw>((entry, step) => step(entry), raw.data);
	return today.safeParse(now).data;
}

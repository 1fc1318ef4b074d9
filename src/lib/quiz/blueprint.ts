import * as z from 'zod/mini';
import { formats } from '../formats/index.ts';
import { SKILLS } from '../skill.ts';

/**
 * What a quiz is made of: how many questions, how many of ten go to each reading process, and how many of ten may be
 * of a format. The level is not in it: each text of an article has a bank of its own.
 */
export const Blueprint = z.object({
	n: z.int().check(z.gte(1), z.lte(50)),
	skills: z.record(z.enum(SKILLS), z.number().check(z.gte(0))),
	/** At most this many of ten, by format: none where it is 0, any number where it is not named. */
	formats: z.record(
		z.string().check(z.refine((name) => name in formats, { error: 'is no format of this version' })),
		z.int().check(z.gte(0))
	)
});
export type Blueprint = z.infer<typeof Blueprint>;

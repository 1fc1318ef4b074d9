import * as z from 'zod/mini';
import { Filled, Span } from './content/span.ts';
import { AnyItem } from './formats/schemas.ts';
import { SKILLS } from './skill.ts';

/** One question of an item bank, with all that explains it. */
export const Question = z.object({
	/** `article/level/family/fact/slot`: from content, never from position. */
	id: z.string(),
	family: z.string(),
	skill: z.enum(SKILLS),
	/** The facts that it asks about; a quiz takes at most two questions per fact. */
	facts: z.array(z.string()),
	/** Wordings that ask the same; a quiz uses one, chosen by its seed. For a verdict, the statement to judge. */
	stems: z.array(Filled).check(z.minLength(1)),
	item: AnyItem,
	/** The place that the question points at, “the second sentence of the first paragraph”: lit up while it is asked. */
	focus: z.optional(Span),
	/** The places that prove the key. */
	evidence: z.array(Span).check(z.minLength(1)),
	/** Why the key is right, in one sentence. */
	why: Filled
});
export type Question = z.infer<typeof Question>;

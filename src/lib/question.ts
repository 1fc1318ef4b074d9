import * as z from 'zod/mini';
import { Filled, Span } from './content/passage.ts';
import { AnyItem, offersOf, optionsOf } from './formats/index.ts';
import { SKILLS, type Skill } from './skill.ts';

export { SKILLS, type Skill };

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

/** The wording in use: the first of its stems. */
export const stemOf = (question: Question): string => question.stems[0] ?? '';
/** The right option, where options compete and one of them is right. */
export const keyOptionOf = ({ item }: Question) =>
	offersOf(item) === 'several-right' ? undefined : optionsOf(item).find((option) => option.correct);
/** The same, where the options are words of this question's own: for what the wording of the key can give away. */
export const wordedKeyOf = (question: Question) =>
	offersOf(question.item) === 'one-right' ? keyOptionOf(question) : undefined;
export const distractorsOf = (question: Question) =>
	optionsOf(question.item).filter((option) => !option.correct);

import { offersOf, optionsOf } from './formats/known.ts';
import type { Question } from './question-schema.ts';
import { SKILLS, type Skill } from './skill.ts';

export { SKILLS, type Skill };
export type { Question };

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

import { shuffleItem } from '../formats/index.ts';
import type { Question } from '../question.ts';
import { makeRandom } from '../random.ts';
import { SKILLS } from '../skill.ts';
import { type Variant, VARIANTS } from './choice.ts';

/**
 * A quiz as one of its forms. Form A is the quiz as it is; B and C ask the same questions, each skill’s turned round by
 * one or two places, and shuffle the options. They are not sibling questions on the same facts: those may be harder or
 * easier, and then the points of two neighbours could not be compared, nor could their answers be counted together.
 * Who wants other questions takes another seed.
 */
export function variantOf(questions: readonly Question[], variant: Variant, seed: string): Question[] {
	const turn = VARIANTS.indexOf(variant);
	if (turn === 0) return [...questions];
	const random = makeRandom(seed).fork(variant);
	return SKILLS.flatMap((skill) =>
		turned(
			questions.filter((question) => question.skill === skill),
			turn
		)
	).map((question) => ({ ...question, item: shuffleItem(question.item, random.fork(question.id).shuffle) }));
}

function turned<T>(list: readonly T[], by: number): T[] {
	const start = list.length === 0 ? 0 : by % list.length;
	return [...list.slice(start), ...list.slice(0, start)];
}

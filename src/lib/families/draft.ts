import type { Fact } from '../content/article.ts';
import type { Located, Reading } from '../content/reading.ts';
import { tell } from '../content/realise.ts';
import type { KeyAnswer } from '../distractors/candidate.ts';
import type { Question } from '../question.ts';

/** A question before it has a name. */
export type Draft = Pick<Question, 'facts' | 'stems' | 'item' | 'focus' | 'evidence' | 'why'>;

/**
 * A question about facts, proved by all their sentences; nothing where no fair item could be made of them. Left out,
 * the explanation is what the facts say.
 */
export function draftOn(
	facts: readonly Located<Fact>[],
	stems: readonly string[],
	item: Draft['item'] | undefined,
	{ article }: Reading,
	why = facts.map((fact) => tell(fact, article)).join(' ')
): Draft | undefined {
	return (
		item && {
			facts: facts.map(({ id }) => id),
			stems: [...stems],
			item,
			evidence: facts.flatMap(({ spans }) => spans),
			why
		}
	);
}

/** A right answer that a fact proves; left out, the reason is what the fact says. */
export const keyOf = (
	fact: Located<Fact>,
	text: string,
	{ article }: Reading,
	why = tell(fact, article)
): KeyAnswer => ({ text, why, span: fact.spans[0] ?? null });

import { type Passage, sentencesOf } from '../content/passage.ts';
import { blank, offersOf, pickingIn } from '../formats/index.ts';
import type { Question } from '../question.ts';
import { assemble } from './assemble.ts';
import type { Blueprint } from './blueprint.ts';

/** The sentence that proves the answer of each question that can be asked evidence first: by question, by number. */
export const proofsOf = (questions: readonly Question[], passage: Passage): Record<string, string> =>
	Object.fromEntries(
		questions.flatMap((question) => {
			const proof = proofOf(question, passage);
			return proof === undefined ? [] : [[question.id, proof]];
		})
	);

/** A quiz of questions that have a proof to find; where a bank has too few of them, as in a test. */
export function assembleWithProofs(
	bank: readonly Question[],
	blueprint: Blueprint,
	seed: string,
	passage: Passage
): Question[] {
	const provable = bank.filter(
		(question) => proofOf(question, passage) !== undefined || pickingIn(question.item, blank(question.item))
	);
	const quiz = assemble(provable, blueprint, seed);
	return quiz.length < blueprint.n ? assemble(bank, blueprint, seed) : quiz;
}

/**
 * One sentence proves it, one of its options is right, and it does not ask for sentences or point at one itself.
 * Verdicts are never asked so: for “not stated” there is nothing to pick, and asking for it would give that away.
 */
function proofOf({ item, focus, evidence }: Question, passage: Passage): string | undefined {
	if (offersOf(item) !== 'one-right' || focus || pickingIn(item, blank(item))) return undefined;
	const [proof, ...more] = new Set(evidence.flatMap((span) => sentencesOf(passage, span)));
	return more.length === 0 && proof !== undefined ? String(proof) : undefined;
}

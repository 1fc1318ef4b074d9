import { type Question, stemOf } from '../question.ts';
import { hash } from '../random.ts';
import { clash, profileOf } from './gives-away.ts';
import { prepare } from './select.ts';

/**
 * What to ask in place of questions that were missed, one for each, in their order: another question on the same
 * fact that was not `asked` yet, of the same skill if there is one; else the same question in other words. Knowing
 * the fact counts, not remembering the sentence.
 */
export function retryOf(
	missed: readonly Question[],
	{ bank, seed, asked }: { bank: readonly Question[]; seed: string; asked: readonly string[] }
): Question[] {
	const used = new Set([...asked, ...missed.map(({ id }) => id)]);
	return missed.reduce<Question[]>((retry, question) => {
		const open = bank.filter(
			(other) => !used.has(other.id) && !retry.some((one) => clash(profileOf(one), profileOf(other)))
		);
		const next = siblingOf(question, open, seed) ?? reworded(question, bank);
		used.add(next.id);
		return [...retry, prepare(next, retry.at(-1), seed)];
	}, []);
}

/** How many of a retry ask about the same facts in another way. */
export const countSiblings = (retry: readonly Question[], missed: readonly Question[]): number =>
	retry.filter(({ id }) => missed.every((question) => question.id !== id)).length;

/** The nearest other question: it asks for at least half of the facts, and for few others. */
function siblingOf(question: Question, open: readonly Question[], seed: string): Question | undefined {
	const { answer } = profileOf(question);
	return open
		.map((other) => ({ other, shared: shareOf(question, other), rank: hash(`${seed}/${other.id}`) }))
		.filter(({ shared }) => shared.ofAsked >= 0.5)
		.sort(
			(a, b) =>
				sameSkill(question, b.other) - sameSkill(question, a.other) ||
				// The same answer once more, in another format, is the last choice.
				sameKey(answer, a.other) - sameKey(answer, b.other) ||
				b.shared.ofBoth - a.shared.ofBoth ||
				a.rank - b.rank
		)
		.at(0)?.other;
}

function shareOf({ facts }: Question, other: Question): { ofAsked: number; ofBoth: number } {
	const shared = facts.filter((fact) => other.facts.includes(fact)).length;
	const both = new Set([...facts, ...other.facts]).size;
	return { ofAsked: shared / (facts.length || 1), ofBoth: shared / (both || 1) };
}

const sameSkill = ({ skill }: Question, other: Question): number => Number(skill === other.skill);
const sameKey = (answer: string, other: Question): number =>
	Number(answer !== '' && answer === profileOf(other).answer);

/** The question as the bank has it, without the wording that was read already where it has another. */
function reworded(question: Question, bank: readonly Question[]): Question {
	const whole = bank.find(({ id }) => id === question.id) ?? question;
	const others = whole.stems.filter((stem) => stem !== stemOf(question));
	return { ...whole, stems: others.length > 0 ? others : whole.stems };
}

import type { Fact } from '../content/article.ts';
import type { Located, Reading } from '../content/reading.ts';
import { tell } from '../content/realise.ts';
import { type Candidate, chooseAmong } from '../distractors/candidate.ts';
import { draftOn, keyOf } from './draft.ts';
import { defineFamily } from './family.ts';
import { along, threesInRow } from './sequences.ts';

/** What set off a chain of causes, and what came of it in the end? */
export const causeChain = defineFamily('cause-chain', {
	skill: 'integrate',
	// “A because B” leads from the effect to its cause.
	find: (reading) =>
		toldChains(reading).flatMap((chain) => {
			const id = chain.map((fact) => fact.id).join('-');
			return [
				{ id: `${id}/start`, chain, end: 'start' as const },
				{ id: `${id}/end`, chain, end: 'end' as const }
			];
		}),
	ask({ chain, end }, reading, random) {
		const { article, passage } = reading;
		const [asked, ...others] = end === 'start' ? chain : chain.toReversed();
		if (!asked) return undefined;
		const link = (fact: Located<Fact>) => tell(withoutReason(fact), article);
		const why = `One led to the next. ${chain.map((fact) => tell(fact, article)).join(' ')}`;
		const wrong = others.map((fact): Candidate => {
			const isOtherEnd = fact === others.at(-1);
			return {
				text: link(fact),
				role: 'borrowed',
				label: 'relation-reversed',
				why: `${isOtherEnd ? 'This stands at the other end of the chain' : 'This is the link in the middle'}. ${why}`,
				span: fact.spans[0] ?? null
			};
		});
		const key = keyOf(asked, link(asked), reading, why);
		return draftOn(chain, STEMS[end], chooseAmong(key, wrong, random, passage), reading, why);
	}
});

/** Chains in which nothing would be said wrongly without its reason: what somebody gives as a reason is theirs, its effect is not. */
const toldChains = (reading: Reading): Located<Fact>[][] =>
	threesInRow(along('because', reading, true), reading).filter((chain) =>
		chain.every(({ clause, said }) => !(said && clause.why))
	);

/** “Because the telescope had lost its funding” would say where in the chain a link belongs. */
function withoutReason(fact: Located<Fact>): Located<Fact> {
	const { why, ...clause } = fact.clause;
	return why ? { ...fact, clause } : fact;
}

const STEMS = {
	start: [
		'Which of these is the first link in a chain of causes?',
		'Which of these stands at the beginning of a chain of causes and effects?',
		'Think of these as causes and effects. Which one has to come first?'
	],
	end: [
		'Which of these is the last link in a chain of causes?',
		'Which of these stands at the end of a chain of causes and effects?',
		'Think of these as causes and effects. Which one has to come last?'
	]
};

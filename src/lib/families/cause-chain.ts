import type { Fact } from '../content/article.ts';
import type { Located, Reading } from '../content/reading.ts';
import { tell } from '../content/realise.ts';
import { type Candidate, chooseAmong } from '../distractors/candidate.ts';
import { defineFamily } from './family.ts';

/** What set off a chain of causes, and what came of it in the end? */
export const causeChain = defineFamily('cause-chain', {
	skill: 'integrate',
	find: (reading) =>
		chains(reading).flatMap((chain) => {
			const id = chain.map((fact) => fact.id).join('-');
			return [
				{ id: `${id}/start`, chain, end: 'start' as const },
				{ id: `${id}/end`, chain, end: 'end' as const }
			];
		}),
	ask({ chain, end }, { article, passage }, random) {
		const [key, ...others] = end === 'start' ? chain : [...chain].reverse();
		if (!key) return undefined;
		const why = `One led to the next. ${chain.map((fact) => tell(fact, article)).join(' ')}`;
		const wrong = others.map((fact): Candidate => ({
			text: tell(fact, article),
			role: 'borrowed',
			label: 'relation-reversed',
			why:
				fact === others.at(-1)
					? `This stands at the other end of the chain. ${why}`
					: `This is the link in the middle. ${why}`,
			span: fact.spans[0] ?? null
		}));
		const item = chooseAmong(
			{ text: tell(key, article), why, span: key.spans[0] ?? null },
			wrong,
			random,
			passage
		);
		return (
			item && {
				facts: chain.map(({ id }) => id),
				stems: STEMS[end],
				item,
				evidence: chain.flatMap(({ spans }) => spans),
				why
			}
		);
	}
});

const STEMS = {
	start: [
		'One of these led to the others. Which one?',
		'These belong to one chain of causes. Which one set it off?',
		'Which of these stands at the beginning of the chain, as the cause of the others?'
	],
	end: [
		'One of these came of the others in the end. Which one?',
		'These belong to one chain of causes. Which one is its last effect?',
		'Which of these stands at the end of the chain, as an effect of the others?'
	]
};

/** Three facts in a row, each the cause of the next. */
function chains({ article, facts }: Reading): Located<Fact>[][] {
	const effectsOf = (cause: Located<Fact>) =>
		article.relations.flatMap(({ type, from, to }) =>
			type === 'because' && to === cause.id ? (facts.find(({ id }) => id === from) ?? []) : []
		);
	return facts.flatMap((first) =>
		effectsOf(first).flatMap((second) => effectsOf(second).map((third) => [first, second, third]))
	);
}

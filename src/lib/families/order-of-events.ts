import type { Fact } from '../content/article.ts';
import type { Located, Reading } from '../content/reading.ts';
import { capitalise, tell, tellEvent } from '../content/realise.ts';
import { lowerThe } from '../distractors/other-entities.ts';
import { type Candidate, chooseAmong } from '../distractors/candidate.ts';
import { defineFamily } from './family.ts';

/** Which of these happened first, or last? The events stand without their dates; the text has to be put together. */
export const orderOfEvents = defineFamily('order-of-events', {
	skill: 'integrate',
	find: (reading) =>
		runs(reading).flatMap((run) => {
			const id = run.map((fact) => fact.id).join('-');
			return [
				{ id: `${id}/first`, run, end: 'first' as const },
				{ id: `${id}/last`, run, end: 'last' as const }
			];
		}),
	ask({ run, end }, { article, passage }, random) {
		const [key, ...others] = end === 'first' ? run : [...run].reverse();
		if (!key) return undefined;
		const why = `This is the order of events. ${run.map((fact) => tell(fact, article)).join(' ')}`;
		const wrong = others.map((fact): Candidate => ({
			text: capitalise(tellEvent(fact, article)),
			role: 'borrowed',
			label: 'relation-reversed',
			why: `This came ${end === 'first' ? 'later' : 'earlier'}: ${lowerThe(tell(fact, article))}`,
			span: fact.spans[0] ?? null
		}));
		const item = chooseAmong(
			{ text: capitalise(tellEvent(key, article)), why, span: key.spans[0] ?? null },
			wrong,
			random,
			passage
		);
		return (
			item && {
				facts: run.map(({ id }) => id),
				stems: [
					`Which of these happened ${end}?`,
					`Which of these events came ${end}?`,
					`Put these events in order of time: which one comes ${end}?`
				],
				item,
				evidence: run.flatMap(({ spans }) => spans),
				why
			}
		);
	}
});

/** Three facts in a row, each before the next. */
function runs({ article, facts }: Reading): Located<Fact>[][] {
	const after = (fact: Located<Fact>) =>
		article.relations.flatMap(({ type, from, to }) =>
			type === 'before' && from === fact.id ? (facts.find(({ id }) => id === to) ?? []) : []
		);
	return facts.flatMap((first) =>
		after(first).flatMap((second) => after(second).map((third) => [first, second, third]))
	);
}

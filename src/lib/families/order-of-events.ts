import type { Fact } from '../content/article.ts';
import { capitalise, tell, tellEvent } from '../content/realise.ts';
import { borrow, chooseAmong } from '../distractors/candidate.ts';
import { draftOn, keyOf } from './draft.ts';
import { defineFamily } from './family.ts';
import { along, threesInRow } from './sequences.ts';

/** Which of these happened first, or last? The events stand without their dates; the text has to be put together. */
export const orderOfEvents = defineFamily('order-of-events', {
	skill: 'integrate',
	find: (reading) =>
		threesInRow(along('before', reading), reading)
			.filter((run) => run.every(isEvent))
			.flatMap((run) => {
				const id = run.map((fact) => fact.id).join('-');
				return [
					{ id: `${id}/first`, run, end: 'first' as const },
					{ id: `${id}/last`, run, end: 'last' as const }
				];
			}),
	ask({ run, end }, reading, random) {
		// Rows of three overlap, so that some of them are enough.
		if (random.fork('asked').int(ONE_IN) > 0) return undefined;
		const { article, passage } = reading;
		const [first, ...others] = end === 'first' ? run : run.toReversed();
		if (!first) return undefined;
		const why = `This is the order of events. ${run.map((fact) => tell(fact, article)).join(' ')}`;
		const lead = `This came ${end === 'first' ? 'later' : 'earlier'}`;
		const wrong = others.map((fact) =>
			borrow(fact, capitalise(tellEvent(fact, article)), 'relation-reversed', lead, reading)
		);
		const key = keyOf(first, capitalise(tellEvent(first, article)), reading, why);
		const stems = [
			`Which of these happened ${end}?`,
			`Which of these events came ${end}?`,
			`Think of these events in order of time. Which one comes ${end}?`
		];
		return draftOn(run, stems, chooseAmong(key, wrong, random, passage), reading, why);
	}
});

const ONE_IN = 2;

/** What is merely claimed may not have happened, and what goes on since a time neither comes first nor last. */
function isEvent({ said, clause: { when } }: Fact): boolean {
	const isKnown = !said || said.certainty === 'confirmed' || said.certainty === 'reported';
	return isKnown && !(when && 'time' in when && when.prep === 'since');
}

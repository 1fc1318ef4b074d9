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
			.map((run) => ({ id: run.map((fact) => fact.id).join('-'), run })),
	ask({ run }, reading, random) {
		// Which one came first and which one last would be the same question twice.
		const end = random.fork('end').int(2) === 0 ? 'first' : 'last';
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

/** What is merely claimed may not have happened, and what goes on since a time neither comes first nor last. */
function isEvent({ said, clause: { when } }: Fact): boolean {
	const isKnown = !said || said.certainty === 'confirmed' || said.certainty === 'reported';
	return isKnown && !(when && 'time' in when && when.prep === 'since');
}

import { answerText, tell } from '../content/realise.ts';
import { chooseInOrder } from '../distractors/candidate.ts';
import { otherAmounts } from '../distractors/other-amounts.ts';
import { defineFamily } from './family.ts';
import { slotSubjects } from './subject.ts';
import { wordings } from './wordings.ts';

/** How many soldiers were sent? In how many phases? Where there was one, hardly anything smaller could be offered. */
export const howMany = defineFamily('how-many', {
	skill: 'retrieve',
	find: (reading) => slotSubjects(reading, (value) => 'amount' in value && value.amount > 1),
	ask({ fact, slot, value }, reading, random) {
		if (!('amount' in value)) return undefined;
		const why = tell(fact, reading.article);
		const text = answerText(value, slot, reading.article);
		const key = { text, why, span: fact.spans[0] ?? null, order: value.amount };
		const item = chooseInOrder(key, otherAmounts(value, slot, fact, reading), random);
		return (
			item && {
				facts: [fact.id],
				stems: wordings(fact, slot, reading.article),
				item,
				evidence: fact.spans,
				why
			}
		);
	}
});

import { answerText } from '../content/realise.ts';
import { chooseInOrder } from '../distractors/candidate.ts';
import { otherAmounts } from '../distractors/other-amounts.ts';
import { draftOn, keyOf } from './draft.ts';
import { defineFamily } from './family.ts';
import { slotSubjects } from './subject.ts';
import { wordings } from './wordings.ts';

/** How many soldiers were sent? In how many phases? Where there was one, hardly anything smaller could be offered. */
export const howMany = defineFamily('how-many', {
	skill: 'retrieve',
	find: (reading) => slotSubjects(reading, (value) => 'amount' in value && value.amount > 1),
	ask({ fact, slot, value }, reading, random) {
		if (!('amount' in value)) return undefined;
		const key = { ...keyOf(fact, answerText(value, slot, reading.article), reading), order: value.amount };
		const item = chooseInOrder(key, otherAmounts(value, slot, fact, reading), random);
		return draftOn([fact], wordings(fact, slot, reading.article), item, reading);
	}
});

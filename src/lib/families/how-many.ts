import { askAmount } from './amounts.ts';
import { defineFamily } from './family.ts';
import { slotSubjects } from './subject.ts';

/** How many soldiers were sent? In how many phases? Where there was one, hardly anything smaller could be offered. */
export const howMany = defineFamily('how-many', {
	skill: 'retrieve',
	find: (reading) => slotSubjects(reading, (value) => 'amount' in value && value.amount > 1),
	ask: askAmount
});

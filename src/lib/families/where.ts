import { defineFamily } from './family.ts';
import { askPlace } from './places.ts';
import { slotSubjects } from './subject.ts';

/** Where were the bodies cremated? */
export const where = defineFamily('where', {
	skill: 'retrieve',
	find: (reading) => slotSubjects(reading, (value, slot) => slot === 'where' && !('amount' in value)),
	ask: askPlace
});

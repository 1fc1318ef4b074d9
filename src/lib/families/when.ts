import { isDuration } from '../content/realise.ts';
import { defineFamily } from './family.ts';
import { slotSubjects } from './subject.ts';
import { askTime } from './times.ts';

/** On which day did it happen? In which year? */
export const when = defineFamily('when', {
	skill: 'retrieve',
	find: (reading) => slotSubjects(reading, (value, slot) => slot === 'when' && !isDuration(value)),
	ask: askTime
});

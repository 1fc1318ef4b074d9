import { isDuration } from '../content/realise.ts';
import { defineFamily } from './family.ts';
import { slotSubjects } from './subject.ts';
import { askTime } from './times.ts';

/** For how long did it go on? Since when has it been so? */
export const howLong = defineFamily('how-long', {
	skill: 'retrieve',
	find: (reading) => slotSubjects(reading, (value, slot) => slot === 'when' && isDuration(value)),
	ask: askTime
});

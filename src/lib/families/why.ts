import { isPurpose } from '../content/realise.ts';
import { defineFamily } from './family.ts';
import { askReason } from './reasons.ts';
import { slotSubjects } from './subject.ts';

/** Why are the allies worried? The wrong reasons are the author's: no rule invents a plausible cause. */
export const why = defineFamily('why', {
	skill: 'infer',
	find: (reading) => slotSubjects(reading, (value, slot) => slot === 'why' && !isPurpose(value)),
	ask: askReason
});

import { isPurpose } from '../content/realise.ts';
import { proofCandidates } from './candidates.ts';
import { defineFamily } from './family.ts';
import { askReason } from './reasons.ts';
import { slotSubjects } from './subject.ts';

/**
 * Why are the allies worried? The wrong reasons are the author's: no rule invents a plausible cause. Good sense finds
 * most reasons without the text, so where a single sentence gives one, answer-and-proof asks for both.
 */
export const why = defineFamily('why', {
	skill: 'infer',
	find: (reading) => slotSubjects(reading, (value, slot) => slot === 'why' && !isPurpose(value)),
	ask: (subject, reading, random) =>
		proofCandidates(subject.fact, reading) ? undefined : askReason(subject, reading, random)
});

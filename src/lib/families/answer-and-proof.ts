import { defineFamily } from './family.ts';
import { proofCandidates } from './candidates.ts';
import { askReason } from './reasons.ts';
import { slotSubjects } from './subject.ts';

/** Why was it so, and which sentence says it? Only where a single sentence does. */
export const answerAndProof = defineFamily('answer-and-proof', {
	skill: 'evaluate',
	find: (reading) =>
		slotSubjects(reading, (value, slot, fact) => 'text' in value && (fact.lures[slot] ?? []).length > 1),
	ask(subject, reading, random) {
		const candidates = proofCandidates(subject.fact, reading);
		const draft = candidates && askReason(subject, reading, random);
		if (!draft || draft.item.format !== 'choice') return undefined;
		return { ...draft, item: { ...draft.item, format: 'two-part', candidates } };
	}
});

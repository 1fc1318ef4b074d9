import { answerText, askFor, tell } from '../content/realise.ts';
import { chooseAmong } from '../distractors/candidate.ts';
import { lures } from '../distractors/lures.ts';
import { defineFamily } from './family.ts';
import { slotSubjects } from './subject.ts';

/** Why are the allies worried? The wrong reasons are the author's: no rule invents a plausible cause. */
export const why = defineFamily('why', {
	skill: 'infer',
	find: (reading) => slotSubjects(reading, (_, slot) => slot === 'why'),
	ask({ fact, slot, value }, reading, random) {
		const told = tell(fact, reading.article);
		const key = { text: answerText(value, slot, reading.article), why: told, span: fact.spans[0] ?? null };
		const item = chooseAmong(key, lures(fact, slot, reading), random);
		return (
			item && {
				facts: [fact.id],
				stems: askFor(fact, slot, reading.article),
				item,
				evidence: fact.spans,
				why: told
			}
		);
	}
});

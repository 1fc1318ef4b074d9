import { isDuration } from '../content/realise.ts';
import { withProof } from './candidates.ts';
import { defineFamily } from './family.ts';
import { slotSubjects } from './subject.ts';
import { askTime } from './times.ts';

/**
 * For how long did it go on? Since when has it been so? How long such things take can mostly be guessed, so the sentence
 * is asked for as well.
 */
export const howLong = defineFamily('how-long', {
	skill: 'retrieve',
	find: (reading) => slotSubjects(reading, (value, slot) => slot === 'when' && isDuration(value)),
	ask(subject, reading, random) {
		const draft = askTime(subject, reading, random);
		if (draft?.item.format !== 'choice') return draft;
		return { ...draft, item: withProof(draft.item, subject.fact, reading) ?? draft.item };
	}
});

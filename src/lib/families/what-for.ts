import { isPurpose } from '../content/realise.ts';
import { defineFamily } from './family.ts';
import { askReason } from './reasons.ts';
import { slotSubjects } from './subject.ts';

/** What were the soldiers sent for? The wrong purposes are the author's. */
export const whatFor = defineFamily('what-for', {
	skill: 'infer',
	find: (reading) => slotSubjects(reading, (value, slot) => slot === 'why' && isPurpose(value)),
	ask: (subject, reading, random) =>
		// Learners are asked why.
		askReason(subject, reading, random, reading.article.plain ? [] : [purposeOf])
});

/** “For what purpose did …?” beside “Why did …?”, and “the purpose for which” beside “the reason why”. */
const purposeOf = (question: string): string =>
	question
		.replace('the reason why', 'the purpose for which')
		.replace(/\b[Ww]hy\b/, (word) => (word === 'Why' ? 'For what purpose' : 'for what purpose'));

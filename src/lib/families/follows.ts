import { chooseAmong } from '../distractors/candidate.ts';
import { wrongIdeas } from '../distractors/lures.ts';
import { defineFamily } from './family.ts';

/** What must be true if the text is? The conclusions, right and hasty, are the author's. */
export const follows = defineFamily('follows', {
	skill: 'infer',
	find: (reading) => reading.inferences,
	ask({ id, text, why, spans, not }, reading, random) {
		const told = `${text.replace(/[.]?$/, '.')} ${why}`;
		const key = { text, why: told, span: spans[0] ?? null };
		const item = chooseAmong(key, wrongIdeas(not, reading), random, reading.passage);
		return (
			item && {
				facts: [`inference:${id}`],
				stems: [
					'Which of these follows from the text?',
					'One of these must be true if the text is right. Which one?',
					'Which conclusion can be drawn from the text?',
					'If the text is right, which of these must be right too?'
				],
				item,
				evidence: spans,
				why: told
			}
		);
	}
});

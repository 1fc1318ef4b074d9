import { chooseAmong } from '../distractors/candidate.ts';
import { wrongIdeas } from '../distractors/lures.ts';
import { defineFamily } from './family.ts';

/** What must be true if the text is? The conclusions, right and hasty, are the author's. */
export const follows = defineFamily('follows', {
	skill: 'infer',
	find: (reading) => reading.inferences,
	ask({ id, text, why, spans, not }, reading, random) {
		const key = { text, why, span: spans[0] ?? null };
		const item = chooseAmong(key, wrongIdeas(not, reading), random, reading.passage);
		return (
			item && {
				facts: [`inference:${id}`],
				stems: [
					'Which of these follows from the text?',
					'The text does not say so directly, but one of these must be true. Which one?',
					'Which conclusion can be drawn from the text?',
					'If the text is right, which of these must be right too?'
				],
				item,
				evidence: spans,
				why
			}
		);
	}
});

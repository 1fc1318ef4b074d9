import { chooseAmong } from '../distractors/candidate.ts';
import { wrongIdeas } from '../distractors/lures.ts';
import { defineFamily } from './family.ts';

/** What is the whole text about? Wrong ideas are too narrow, too broad, or against the text. */
export const mainIdea = defineFamily('main-idea', {
	skill: 'integrate',
	find: (reading) => [{ id: 'gist', gist: reading.gist }],
	ask({ gist }, reading, random) {
		const key = { text: gist.idea, why: gist.why, span: gist.spans[0] ?? null };
		const item = chooseAmong(key, wrongIdeas(gist.not, reading), random, reading.passage);
		return (
			item && {
				facts: ['gist'],
				stems: [
					'Which sentence gives the main idea of the text?',
					'Which of these says what the whole text is about?',
					'Which of these sums up the text best?'
				],
				item,
				evidence: gist.spans,
				why: gist.why
			}
		);
	}
});

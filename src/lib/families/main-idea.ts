import { findSpans } from '../content/passage.ts';
import { chooseAmong } from '../distractors/candidate.ts';
import { defineFamily } from './family.ts';

/** What is the whole text about? Wrong ideas are too narrow, too broad, or against the text. */
export const mainIdea = defineFamily('main-idea', {
	skill: 'integrate',
	find: (reading) => [{ id: 'gist', gist: reading.gist }],
	ask({ gist }, reading, random) {
		const wrong = gist.not.map(({ evidence, ...rest }) => {
			const quote = evidence?.[reading.level];
			return {
				...rest,
				span: quote === undefined ? null : (findSpans(reading.passage.text, quote)[0] ?? null)
			};
		});
		const item = chooseAmong({ text: gist.idea, why: gist.why, span: gist.spans[0] ?? null }, wrong, random);
		return (
			item && {
				facts: ['gist'],
				stems: [
					'Which sentence gives the main idea of the text?',
					'What is the text as a whole about?',
					'Which of these sums up the text best?'
				],
				item,
				evidence: gist.spans,
				why: gist.why
			}
		);
	}
});

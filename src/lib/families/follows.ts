import type { Inference } from '../content/article.ts';
import type { Located } from '../content/reading.ts';
import { pairs } from './pairs.ts';
import { mostAlike } from '../distractors/alike.ts';
import { chooseSeveral } from '../distractors/candidate.ts';
import { wrongIdeas } from '../distractors/lures.ts';
import { defineFamily } from './family.ts';

/**
 * What must be true if the text is? The conclusions, right and hasty, are the author’s. There are two to be found:
 * the most careful of a few conclusions from one place would often be known by its care.
 */
export const follows = defineFamily('follows', {
	skill: 'infer',
	// Each conclusion stands in one question: two that shared one would be nearly the same.
	find: ({ inferences }) =>
		pairs(inferences).map(([first, second]) => ({ id: first.id, right: [first, second] })),
	ask({ right }, reading, random) {
		const { plain } = reading.article;
		const hasty = right.flatMap(({ not }) => wrongIdeas(not, reading));
		const keys = right.map((one) => ({ text: one.text, why: told(one), span: one.spans[0] ?? null }));
		const wrong = mostAlike(right[0]?.text ?? '', random.fork('candidates').shuffle(hasty));
		const item = chooseSeveral(keys, wrong, random.fork('order'));
		return (
			item && {
				facts: right.map(({ id }) => `inference:${id}`),
				stems: STEMS[plain ? 'plain' : 'full'],
				item,
				evidence: right.flatMap(({ spans }) => spans),
				why: right.map(told).join(' ')
			}
		);
	}
});

const STEMS = {
	full: [
		'Which of these follow from the text?',
		'Which of these must be true if the text is right?',
		'Which conclusions can be drawn from the text?'
	],
	plain: [
		'Which of these must be true if the text is right?',
		'Let us say that the text is right. Which of these must be true, too?',
		'If everything in the text is true, which of these must be true as well?'
	]
};

/** The conclusion, and how it follows. */
const told = ({ text, why }: Located<Inference>): string => `${text.replace(/[.]?$/, '.')} ${why}`;

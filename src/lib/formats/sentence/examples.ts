import { parsePassage } from '../../content/passage.ts';
import type { Candidate } from './candidates.ts';
import type { SentenceItem } from './index.ts';

const { sentences } = parsePassage(
	'The bridge fell. Five lorries got wet. Nobody knows why. The city will build it again.'
);

/** All sentences of a short text, of which these prove it. */
export const proving = (...keys: number[]): Candidate[] =>
	sentences.map(({ quote, start, end }, index) => ({
		id: String(index),
		span: { quote, start, end },
		correct: keys.includes(index),
		why: keys.includes(index)
			? `Sentence ${index + 1} gives the number.`
			: `Sentence ${index + 1} gives no number.`
	}));

const sentence = (...keys: number[]): SentenceItem & { format: 'sentence' } => ({
	format: 'sentence',
	candidates: proving(...keys)
});

export const one = sentence(1);
export const two = sentence(1, 3);
export const examples = [one, two];

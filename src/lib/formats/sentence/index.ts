import { z } from 'zod';
import { Span } from '../../content/passage.ts';
import { defineFormat } from '../format.ts';

/** One sentence of the passage on offer: `why` is the reason that it does or does not answer the question. */
const Candidate = z.object({ id: z.string(), span: Span, correct: z.boolean(), why: z.string().min(1) });

/** Pick the sentence of the passage that answers. Every sentence of the passage may be picked. */
export const SentenceItem = z.object({
	format: z.literal('sentence'),
	candidates: z.array(Candidate).min(2)
});
export type SentenceItem = z.infer<typeof SentenceItem>;
/** The number of the sentence in the passage, as a word, as in every other format. */
export const SentenceResponse = z.object({ chosen: z.string().nullable() });

/** Pick the sentence: one point for a sentence that proves it, none otherwise. */
export const sentence = defineFormat('sentence', {
	item: SentenceItem,
	response: SentenceResponse,
	instruction: 'Pick one sentence in the text.',
	blank: () => ({ chosen: null }),
	key: (item) => ({ chosen: item.candidates.find((candidate) => candidate.correct)?.id ?? null }),
	options: () => [],
	answer: (item) => item.candidates.find((candidate) => candidate.correct)?.span.quote ?? '',
	describe: (item, { chosen }) => item.candidates.find((candidate) => candidate.id === chosen)?.span.quote,
	chosen: () => undefined,
	picked: (item, { chosen }) => item.candidates.find((candidate) => candidate.id === chosen)?.span,
	shuffle: (item) => item,
	score(item, { chosen }) {
		const candidate = item.candidates.find((candidate) => candidate.id === chosen);
		return candidate
			? { status: 'scored', earned: candidate.correct ? 1 : 0, possible: 1 }
			: { status: 'unanswered' };
	}
});

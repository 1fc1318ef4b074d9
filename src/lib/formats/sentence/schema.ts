import * as z from 'zod/mini';
import { Candidate } from '../parts.ts';

/**
 * Pick the sentence of the passage that answers, or the sentences where it takes several together. Every sentence of
 * the passage may be picked.
 */
export const SentenceItem = z.object({
	format: z.literal('sentence'),
	candidates: z.array(Candidate).check(z.minLength(2))
});
export type SentenceItem = z.infer<typeof SentenceItem>;

/** The numbers of sentences in the passage, as words, as in every other format. */
export const SentenceResponse = z.object({ chosen: z.array(z.string()) });
export type SentenceResponse = z.infer<typeof SentenceResponse>;

import * as z from 'zod/mini';
import { defineFormat } from '../format.ts';
import { scored, UNANSWERED } from '../score.ts';
import {
	allRight,
	Candidate,
	isWhole,
	keysOf,
	pickedOf,
	pickingOf,
	wantedOf,
	waysToPick
} from './candidates.ts';

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

/**
 * Pick the sentence: one point for the sentence that proves it, or for all that do where it takes several; none
 * otherwise. Too few and too many are not an answer yet. Chance is one in as many picks as there are.
 */
export const sentence = defineFormat('sentence', {
	item: SentenceItem,
	response: SentenceResponse,
	instruction: ({ candidates }) => instructionFor(wantedOf(candidates)),
	blank: () => ({ chosen: [] }),
	key: ({ candidates }) => ({ chosen: keysOf(candidates) }),
	offers: 'nothing',
	options: () => [],
	texts: () => [],
	reasons: ({ candidates }) => candidates.map(({ why }) => why),
	spans: ({ candidates }) => candidates.map(({ span }) => span),
	answer: ({ candidates }) => quotes(candidates.filter(({ correct }) => correct)),
	describe: ({ candidates }, { chosen }) =>
		isWhole(candidates, chosen) ? quotes(pickedOf(candidates, chosen)) : undefined,
	errors: () => [],
	sources: () => [],
	picking: ({ candidates }, { chosen }) => pickingOf(candidates, chosen, (chosen) => ({ chosen })),
	picked: ({ candidates }, { chosen }) => pickedOf(candidates, chosen).map(({ span }) => span),
	shuffle: (item) => item,
	chance: ({ candidates }) => 1 / waysToPick(candidates),
	score({ candidates }, { chosen }) {
		if (!isWhole(candidates, chosen)) return UNANSWERED;
		return scored(allRight(candidates, chosen) ? 1 : 0);
	}
});

const instructionFor = (wanted: number): string =>
	wanted === 1 ? 'Pick one sentence in the text.' : `Pick ${wanted} sentences in the text.`;
const quotes = (candidates: readonly Candidate[]): string =>
	candidates.map(({ span }) => span.quote).join(' … ');

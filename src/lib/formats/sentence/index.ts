import { defineFormat } from '../format.ts';
import { scored, UNANSWERED } from '../score.ts';
import {
	allRight,
	type Candidate,
	isWhole,
	keysOf,
	pickedOf,
	pickingOf,
	wantedOf,
	waysToPick
} from './candidates.ts';
import type { SentenceItem, SentenceResponse } from './schema.ts';

export type { SentenceItem };

/**
 * Pick the sentence: one point for the sentence that proves it, or for all that do where it takes several; none
 * otherwise. Too few and too many are not an answer yet. Chance is one in as many picks as there are.
 */
export const sentence = defineFormat<SentenceItem, SentenceResponse>('sentence', {
	instruction: ({ candidates }, words) => words.pickSentences(wantedOf(candidates)),
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
	chance: ({ candidates }) => 1 / waysToPick(candidates),
	score({ candidates }, { chosen }) {
		if (!isWhole(candidates, chosen)) return UNANSWERED;
		return scored(allRight(candidates, chosen) ? 1 : 0);
	}
});

const quotes = (candidates: readonly Candidate[]): string =>
	candidates.map(({ span }) => span.quote).join(' … ');

import { defineFormat } from '../format.ts';
import { ofRows, type RowsResponse } from '../rows.ts';
import type { MatchingItem } from './schema.ts';

export type { MatchingItem };

/**
 * Matching: one point for all pairs, and for some the share beyond the same answer everywhere (`scoreRows`). Chance,
 * with every answer used once or with each drawn for itself, is at most one in five.
 */
export const matching = defineFormat<MatchingItem, RowsResponse>('matching', {
	instruction: (_item, words) => words.chooseForEach,
	...ofRows
});

import { defineFormat } from '../format.ts';
import { ofRows, type RowsResponse } from '../rows.ts';
import type { SortingItem } from './schema.ts';

export type { SortingItem };

/**
 * Sorting: one point for all entries in their groups, and for some the share beyond the same group for all
 * (`scoreRows`). Chance is at most one in five. Groups keep their order, since they may be a scale.
 */
export const sorting = defineFormat<SortingItem, RowsResponse>('sorting', {
	instruction: (_item, words) => words.chooseGroups,
	...ofRows
});

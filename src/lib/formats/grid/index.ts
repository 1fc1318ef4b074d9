import { defineFormat } from '../format.ts';
import { ofRows, type RowsResponse } from '../rows.ts';
import { VERDICTS } from '../verdict/index.ts';
import type { GridItem } from './schema.ts';

export type { GridItem };

/**
 * True / false / not stated for several statements at once: one point for all, and for some the share beyond the same
 * verdict everywhere (`scoreRows`). Chance is at most one in five.
 */
export const grid = defineFormat<GridItem, RowsResponse>('grid', {
	instruction: (_item, words) => words.chooseVerdicts,
	...ofRows
});

export const isVerdict = (ids: readonly string[]): boolean => ids.join() === VERDICTS.join();

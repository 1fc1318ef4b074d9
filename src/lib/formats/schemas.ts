import * as z from 'zod/mini';
import { ChoiceItem, ChoiceResponse } from './choice/schema.ts';
import { VerdictItem, VerdictResponse } from './verdict/schema.ts';
import { SentenceItem, SentenceResponse } from './sentence/schema.ts';
import { SeveralItem, SeveralResponse } from './several/schema.ts';
import { OrderingItem, OrderingResponse } from './ordering/schema.ts';
import { MatchingItem } from './matching/schema.ts';
import { SortingItem } from './sorting/schema.ts';
import { GapItem, GapResponse } from './gap/schema.ts';
import { GridItem } from './grid/schema.ts';
import { TwoPartItem, TwoPartResponse } from './two-part/schema.ts';
import { NumberItem, NumberResponse } from './number/schema.ts';
import { ShortItem, ShortResponse } from './short/schema.ts';
import type { FormatName, Item } from './index.ts';
import { RowsResponse } from './parts.ts';

// What an item of each format holds, and what a reader gives back: for the edges, where data comes in from outside.
export const schemas = {
	choice: { item: ChoiceItem, response: ChoiceResponse },
	verdict: { item: VerdictItem, response: VerdictResponse },
	sentence: { item: SentenceItem, response: SentenceResponse },
	several: { item: SeveralItem, response: SeveralResponse },
	ordering: { item: OrderingItem, response: OrderingResponse },
	matching: { item: MatchingItem, response: RowsResponse },
	sorting: { item: SortingItem, response: RowsResponse },
	gap: { item: GapItem, response: GapResponse },
	grid: { item: GridItem, response: RowsResponse },
	'two-part': { item: TwoPartItem, response: TwoPartResponse },
	number: { item: NumberItem, response: NumberResponse },
	short: { item: ShortItem, response: ShortResponse }
} satisfies Record<FormatName, { item: z.ZodMiniType; response: z.ZodMiniType }>;

export type Items = { [F in FormatName]: z.infer<(typeof schemas)[F]['item']> };
export type Responses = { [F in FormatName]: z.infer<(typeof schemas)[F]['response']> };

export const AnyItem = z.union(Object.values(schemas).map(({ item }) => item));

/** Written as a mapped type, so that TypeScript ties each response to its own format. */
const typed: { [F in FormatName]: { response: z.ZodMiniType<Responses[F]> } } = schemas;

/** A stored or linked response, read by the schema of the item's own format; `undefined` when it does not fit. */
export function parseResponse<F extends FormatName>(
	item: Item<F>,
	response: unknown
): Responses[F] | undefined {
	const result = typed[item.format].response.safeParse(response);
	return result.success ? result.data : undefined;
}

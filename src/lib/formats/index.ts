import { z } from 'zod';
import type { Span } from '../content/passage.ts';
import { choice } from './choice/index.ts';
import type { Format, Score } from './format.ts';
import type { Option } from './option.ts';
import { sentence } from './sentence/index.ts';
import { verdict } from './verdict/index.ts';

// One line per format; everything else is derived.
export const formats = { choice, verdict, sentence };

export type FormatName = keyof typeof formats;
type Items = { [F in FormatName]: z.infer<(typeof formats)[F]['item']> };
export type Responses = { [F in FormatName]: z.infer<(typeof formats)[F]['response']> };
export type Item<F extends FormatName = FormatName> = { [K in F]: Items[K] & { format: K } }[F];
export type Response = Responses[FormatName];

/** Written as a mapped type, so that TypeScript ties each item to its own format. */
const registry: { [F in FormatName]: Format<Items[F], Responses[F]> } = formats;

type Of<F extends FormatName> = Items[F] & { format: F };
export const instructionOf = <F extends FormatName>(item: Of<F>): string => registry[item.format].instruction;
export const blank = <F extends FormatName>(item: Of<F>): Responses[F] => registry[item.format].blank(item);
export const keyOf = <F extends FormatName>(item: Of<F>): Responses[F] => registry[item.format].key(item);
export const optionsOf = <F extends FormatName>(item: Of<F>): readonly Option[] =>
	registry[item.format].options(item);
export const answerOf = <F extends FormatName>(item: Of<F>): string => registry[item.format].answer(item);
export const describe = <F extends FormatName>(item: Of<F>, response: Responses[F]): string | undefined =>
	registry[item.format].describe(item, response);
export const chosenOption = <F extends FormatName>(item: Of<F>, response: Responses[F]): Option | undefined =>
	registry[item.format].chosen(item, response);
export const pickedSpan = <F extends FormatName>(item: Of<F>, response: Responses[F]): Span | undefined =>
	registry[item.format].picked?.(item, response);
export const shuffleItem = <F extends FormatName>(
	item: Of<F>,
	shuffle: <T>(values: readonly T[]) => T[]
): Of<F> => ({ ...item, ...registry[item.format].shuffle(item, shuffle) });
export const score = <F extends FormatName>(item: Of<F>, response: Responses[F]): Score =>
	registry[item.format].score(item, response);

export const FORMAT_NAMES = ['choice', 'verdict', 'sentence'] as const satisfies readonly FormatName[];
export const AnyItem = z.union(Object.values(formats).map((format) => format.item));

/** A stored or linked response, read by the schema of the item's own format; `undefined` when it does not fit. */
export function parseResponse<F extends FormatName>(
	item: Of<F>,
	response: unknown
): Responses[F] | undefined {
	const result = registry[item.format].response.safeParse(response);
	return result.success ? result.data : undefined;
}

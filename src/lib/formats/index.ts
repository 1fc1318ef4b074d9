import type { ErrorLabel } from '../content/article.ts';
import type { Span } from '../content/passage.ts';
import type { Words } from '../words/catalogue.ts';
import { choice } from './choice/index.ts';
import type { Format, Offers, Picking } from './format.ts';
import { gap } from './gap/index.ts';
import { grid } from './grid/index.ts';
import { matching } from './matching/index.ts';
import { number } from './number/index.ts';
import type { Option, Source } from './option.ts';
import { ordering } from './ordering/index.ts';
import type { Row } from './rows.ts';
import type { Items, Responses } from './schemas.ts';
import type { Score } from './score.ts';
import { sentence } from './sentence/index.ts';
import { several } from './several/index.ts';
import { short } from './short/index.ts';
import { sorting } from './sorting/index.ts';
import { twoPart } from './two-part/index.ts';
import { verdict } from './verdict/index.ts';

// One line per format; everything else is derived.
export const formats = {
	choice,
	verdict,
	sentence,
	several,
	ordering,
	matching,
	sorting,
	gap,
	grid,
	'two-part': twoPart,
	number,
	short
};

export type FormatName = keyof typeof formats;
export type { Responses };
export type Item<F extends FormatName = FormatName> = { [K in F]: Items[K] & { format: K } }[F];
export type Response = Responses[FormatName];

/** Written as a mapped type, so that TypeScript ties each item to its own format. */
const registry: { [F in FormatName]: Format<Items[F], Responses[F]> } = formats;

type Of<F extends FormatName> = Items[F] & { format: F };
export const instructionOf = <F extends FormatName>(item: Of<F>, words: Words['formats']): string =>
	registry[item.format].instruction(item, words);
export const blank = <F extends FormatName>(item: Of<F>): Responses[F] => registry[item.format].blank(item);
export const keyOf = <F extends FormatName>(item: Of<F>): Responses[F] => registry[item.format].key(item);
export const offersOf = <F extends FormatName>(item: Of<F>): Offers => registry[item.format].offers;
export const optionsOf = <F extends FormatName>(item: Of<F>): readonly Option[] =>
	registry[item.format].options(item);
export const rowsOf = <F extends FormatName>(item: Of<F>): readonly Row[] =>
	registry[item.format].rows?.(item) ?? [];
export const textsOf = <F extends FormatName>(item: Of<F>): string[] => registry[item.format].texts(item);
export const reasonsOf = <F extends FormatName>(item: Of<F>): string[] => registry[item.format].reasons(item);
export const spansOf = <F extends FormatName>(item: Of<F>): Span[] => registry[item.format].spans(item);
export const answerOf = <F extends FormatName>(item: Of<F>): string => registry[item.format].answer(item);
export const frameOf = <F extends FormatName>(item: Of<F>): string =>
	registry[item.format].frame?.(item) ?? '';
export const describe = <F extends FormatName>(item: Of<F>, response: Responses[F]): string | undefined =>
	registry[item.format].describe(item, response);
export const errorsIn = <F extends FormatName>(item: Of<F>, response: Responses[F]): ErrorLabel[] =>
	registry[item.format].errors(item, response);
export const sourcesFor = <F extends FormatName>(item: Of<F>, response: Responses[F]): Source[] =>
	registry[item.format].sources(item, response);
export const chosenIn = <F extends FormatName>(item: Of<F>, response: Responses[F]): string[] =>
	registry[item.format].chosen?.(item, response) ?? [];
export const canChoose = <F extends FormatName>(item: Of<F>): boolean =>
	registry[item.format].choose !== undefined;
export const choose = <F extends FormatName>(
	item: Of<F>,
	response: Responses[F],
	id: string
): Responses[F] | undefined => registry[item.format].choose?.(item, response, id);
export const pickingIn = <F extends FormatName>(
	item: Of<F>,
	response: Responses[F]
): Picking<Responses[F]> | undefined => registry[item.format].picking?.(item, response);
export const pickedSpans = <F extends FormatName>(item: Of<F>, response: Responses[F]): Span[] =>
	registry[item.format].picked?.(item, response) ?? [];
export const shuffleItem = <F extends FormatName>(
	item: Of<F>,
	shuffle: <T>(values: readonly T[]) => T[]
): Of<F> => ({ ...item, ...registry[item.format].shuffle(item, shuffle) });
export const chanceOf = <F extends FormatName>(item: Of<F>): number => registry[item.format].chance(item);
export const score = <F extends FormatName>(item: Of<F>, response: Responses[F]): Score =>
	registry[item.format].score(item, response);

/** What an item is worth, answered or not. */
export function worthOf<F extends FormatName>(item: Of<F>): number {
	const full = score(item, keyOf(item));
	return full.status === 'scored' ? full.possible : 1;
}

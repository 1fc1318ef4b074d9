import type { ErrorLabel } from '../content/article.ts';
import type { Span } from '../content/passage.ts';
import type { Words } from '../words/catalogue.ts';
import { choice } from './choice/index.ts';
import type { Format, Offers, Picking } from './format.ts';
import type { FormatName } from './index.ts';
import type { Option, Source } from './option.ts';
import type { Row } from './rows.ts';
import type { Items, Responses } from './schemas.ts';
import type { Score } from './score.ts';
import { verdict } from './verdict/index.ts';

/** Written as a mapped type, so that TypeScript ties each item to its own format. */
export type Formats = { [F in FormatName]: Format<Items[F], Responses[F]> };

/**
 * The formats that are there. The two commonest come with the page of a quiz, which fetches the others while the first
 * question is answered; all other code imports `index.ts`, which brings them all.
 */
const known: Partial<Formats> = { choice, verdict };

export function bring(formats: Partial<Formats>): void {
	Object.assign(known, formats);
}

function formatOf<F extends FormatName>(name: F): Format<Items[F], Responses[F]> {
	const format: Partial<Formats>[F] = known[name];
	if (!format) throw new Error(`The format “${name}” is not there yet: import formats/index.ts first.`);
	return format;
}

type Of<F extends FormatName> = Items[F] & { format: F };
export const instructionOf = <F extends FormatName>(item: Of<F>, words: Words['formats']): string =>
	formatOf<F>(item.format).instruction(item, words);
export const blank = <F extends FormatName>(item: Of<F>): Responses[F] =>
	formatOf<F>(item.format).blank(item);
export const keyOf = <F extends FormatName>(item: Of<F>): Responses[F] => formatOf<F>(item.format).key(item);
export const offersOf = <F extends FormatName>(item: Of<F>): Offers => formatOf<F>(item.format).offers;
export const optionsOf = <F extends FormatName>(item: Of<F>): readonly Option[] =>
	formatOf<F>(item.format).options(item);
export const rowsOf = <F extends FormatName>(item: Of<F>): readonly Row[] =>
	formatOf<F>(item.format).rows?.(item) ?? [];
export const textsOf = <F extends FormatName>(item: Of<F>): string[] => formatOf<F>(item.format).texts(item);
export const reasonsOf = <F extends FormatName>(item: Of<F>): string[] =>
	formatOf<F>(item.format).reasons(item);
export const spansOf = <F extends FormatName>(item: Of<F>): Span[] => formatOf<F>(item.format).spans(item);
export const answerOf = <F extends FormatName>(item: Of<F>): string => formatOf<F>(item.format).answer(item);
export const frameOf = <F extends FormatName>(item: Of<F>): string =>
	formatOf<F>(item.format).frame?.(item) ?? '';
export const describe = <F extends FormatName>(item: Of<F>, response: Responses[F]): string | undefined =>
	formatOf<F>(item.format).describe(item, response);
export const errorsIn = <F extends FormatName>(item: Of<F>, response: Responses[F]): ErrorLabel[] =>
	formatOf<F>(item.format).errors(item, response);
export const sourcesFor = <F extends FormatName>(item: Of<F>, response: Responses[F]): Source[] =>
	formatOf<F>(item.format).sources(item, response);
export const chosenIn = <F extends FormatName>(item: Of<F>, response: Responses[F]): string[] =>
	formatOf<F>(item.format).chosen?.(item, response) ?? [];
export const canChoose = <F extends FormatName>(item: Of<F>): boolean =>
	formatOf<F>(item.format).choose !== undefined;
export const choose = <F extends FormatName>(
	item: Of<F>,
	response: Responses[F],
	id: string
): Responses[F] | undefined => formatOf<F>(item.format).choose?.(item, response, id);
export const pickingIn = <F extends FormatName>(
	item: Of<F>,
	response: Responses[F]
): Picking<Responses[F]> | undefined => formatOf<F>(item.format).picking?.(item, response);
export const pickedSpans = <F extends FormatName>(item: Of<F>, response: Responses[F]): Span[] =>
	formatOf<F>(item.format).picked?.(item, response) ?? [];
export const chanceOf = <F extends FormatName>(item: Of<F>): number => formatOf<F>(item.format).chance(item);
export const score = <F extends FormatName>(item: Of<F>, response: Responses[F]): Score =>
	formatOf<F>(item.format).score(item, response);

/** What an item is worth, answered or not. */
export function worthOf<F extends FormatName>(item: Of<F>): number {
	const full = score(item, keyOf(item));
	return full.status === 'scored' ? full.possible : 1;
}

import type { z } from 'zod';
import type { Span } from '../content/passage.ts';
import type { Option } from './option.ts';

/** Unanswered is never wrong: it is a state of its own. `earned` and `possible` count points. */
export type Score = { status: 'unanswered' } | { status: 'scored'; earned: number; possible: number };

/**
 * A format is one way of answering: what an item of it holds, what a reader gives back, and what that earns.
 * The wording of the question (its stem) belongs to the question, not to the format.
 */
export interface Format<Item, Response> {
	item: z.ZodType<Item>;
	response: z.ZodType<Response>;
	/** What to do, in a few plain words, shown beside the stem. */
	instruction: string;
	/** The response of somebody who has not answered yet. */
	blank(item: Item): Response;
	/** A response that earns full marks. */
	key(item: Item): Response;
	/** The options on offer, for formats that have them: what checks, measures and explanations look at. */
	options(item: Item): readonly Option[];
	/** The right answer in words, for reports and results. */
	answer(item: Item): string;
	/** What somebody answered, in words; `undefined` when they have not. */
	describe(item: Item, response: Response): string | undefined;
	/** The option that a response chose, for formats that have options. */
	chosen(item: Item, response: Response): Option | undefined;
	/** The place in the text that a response picked, for formats that are answered in the text. */
	picked?(item: Item, response: Response): Span | undefined;
	/** The same item with its options in another order, where order carries no meaning. */
	shuffle(item: Item, shuffle: <T>(values: readonly T[]) => T[]): Item;
	score(item: Item, response: Response): Score;
}

export const defineFormat = <const N extends string, Item extends { format: N }, Response>(
	name: N,
	format: Format<Item, Response>
) => ({ name, ...format });

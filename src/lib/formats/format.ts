import type { ErrorLabel } from '../content/article.ts';
import type { Span } from '../content/passage.ts';
import type { Words } from '../words/catalogue.ts';
import type { Option, Source } from './option.ts';
import type { Row } from './rows.ts';
import type { Score } from './score.ts';

/**
 * What the options of a format are, so that rules about them apply where they make sense: words of which one is
 * right; words of which several are right; the same for every item (true, false, not stated); or none that compete.
 */
export type Offers = 'one-right' | 'several-right' | 'fixed' | 'nothing';

/** How sentences of the passage are picked: how many, which are, and what picking one more makes of a response. */
export interface Picking<Response> {
	wanted: number;
	chosen: readonly string[];
	pick(id: string): Response;
}

/**
 * A format is one way of answering: what can be said of an item of it and of what a reader gives back, and what that
 * earns. What the two hold is described in its `schema.ts`, which a page that makes neither does not need.
 * The wording of the question (its stem) belongs to the question, not to the format.
 */
export interface Format<Item, Response> {
	/** What to do, in a few plain words of the reader’s language, shown beside the stem. */
	instruction(item: Item, words: Words['formats']): string;
	/** The response of somebody who has not answered yet. */
	blank(item: Item): Response;
	/** A response that earns full marks. */
	key(item: Item): Response;
	offers: Offers;
	/** The options that compete for one answer; none where `offers` is nothing. */
	options(item: Item): readonly Option[];
	/** What is decided one by one, for formats that ask several things at once. */
	rows?(item: Item): readonly Row[];
	/**
	 * Everything that a reader sees before answering, besides the stem and the passage: for options, one for each, in
	 * their order.
	 */
	texts(item: Item): string[];
	/** Every reason that a marked item can give. */
	reasons(item: Item): string[];
	/** Every place in the passage that the item names. */
	spans(item: Item): Span[];
	/** What stands under the question besides its options, in words: a gap in its sentence. */
	frame?(item: Item): string;
	/** The right answer in words of the item alone, whatever language the page speaks: for reports and results. */
	answer(item: Item): string;
	/** What somebody answered, in words of the item and their own; `undefined` while the answer is not whole. */
	describe(item: Item, response: Response): string | undefined;
	/** What went wrong, once for every wrong part; empty for what is right or not answered. */
	errors(item: Item, response: Response): ErrorLabel[];
	/** The places, besides the proof, that a marked item leads to. */
	sources(item: Item, response: Response): Source[];
	/** The options that a response chooses, by their ids; none where there are no options. */
	chosen?(item: Item, response: Response): string[];
	/** The response after choosing an option by its letter or number, for formats where that is one step. */
	choose?(item: Item, response: Response, id: string): Response;
	/** For formats that are answered in the text. */
	picking?(item: Item, response: Response): Picking<Response>;
	/** The places in the text that a response picked, for formats that are answered in the text. */
	picked?(item: Item, response: Response): Span[];
	/**
	 * The most that somebody who answers by chance earns on average, as a part of full marks. The law tries all that
	 * such a reader can answer.
	 */
	chance(item: Item): number;
	score(item: Item, response: Response): Score;
}

/** Names a format, whose item and response are described in its `schema.ts`. */
export const defineFormat = <Item extends { format: string }, Response>(
	name: Item['format'],
	format: Format<Item, Response>
) => ({ name, ...format });

import type { FormatName, Item, Responses } from './index.ts';

/** What every format's view is given. A view shows the item and says what the reader answered; it decides nothing. */
export interface ViewProps<F extends FormatName> {
	item: Item<F>;
	response: Responses[F];
	/** Groups the inputs of one question. */
	name: string;
	/** The answer counts: nothing can be changed, and every option shows its reason. */
	marked: boolean;
	/** The options that the reader has crossed out, by their ids; what is not chosen can be, where there is `oncross`. */
	crossed?: readonly string[] | undefined;
	oncross?: ((option: string) => void) | undefined;
	onanswer: (response: Responses[F]) => void;
	/** Leads to a place in the text. */
	onshow: (start: number) => void;
}

import {
	blank,
	type FormatName,
	type Item,
	keyOf,
	offersOf,
	optionsOf,
	type Response
} from '$lib/formats/index.ts';
import { type Sample, story } from '$lib/formats/story.ts';

/** One thing that a view can look like. */
export interface State {
	name: string;
	response: Response;
	marked: boolean;
	crossed: string[];
}

/** One format with all its states; `id` stands in the address. */
export interface Show {
	id: string;
	stem: string;
	item: Item;
	states: State[];
}

export const shows: readonly Show[] = Object.entries(story).map(([id, sample]) => ({
	id,
	stem: sample.stem,
	item: sample.item,
	states: statesOf(sample)
}));

function statesOf({ item, wrong, begun, partly }: Sample<FormatName>): State[] {
	const state = (name: string, response: Response, marked = false, crossed: string[] = []): State => ({
		name,
		response,
		marked,
		crossed
	});
	const crossable = /right$/.test(offersOf(item)) ? optionsOf(item).map(({ id }) => id) : [];
	return [
		state('blank', blank(item)),
		...(begun ? [state('begun', begun)] : []),
		state('answered', keyOf(item)),
		...(crossable.length > 0 ? [state('crossed out', blank(item), false, crossable.slice(1, 3))] : []),
		state('right', keyOf(item), true, crossable.slice(-1)),
		...(partly ? [state('partly right', partly, true)] : []),
		state('wrong', wrong, true, crossable.slice(1, 2)),
		state('not answered', blank(item), true)
	];
}

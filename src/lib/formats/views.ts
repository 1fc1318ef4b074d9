import type { Component } from 'svelte';
import Choice from './choice/Choice.svelte';
import type { FormatName } from './index.ts';
import type { ViewProps } from './view.ts';

type Views = { [F in FormatName]: Component<ViewProps<F>> };
/** Fails to compile when a format has no view, or another format's. */
type Fetches = { [F in FormatName]: () => Promise<{ default: Views[F] }> };

const fetches: Fetches = {
	choice: async () => ({ default: Choice }),
	verdict: () => import('./verdict/Verdict.svelte'),
	sentence: () => import('./sentence/Sentence.svelte'),
	several: () => import('./several/Several.svelte'),
	ordering: () => import('./ordering/Ordering.svelte'),
	matching: () => import('./matching/Matching.svelte'),
	sorting: () => import('./sorting/Sorting.svelte'),
	gap: () => import('./gap/Gap.svelte'),
	grid: () => import('./grid/Grid.svelte'),
	'two-part': () => import('./two-part/TwoPart.svelte'),
	number: () => import('./number/NumberEntry.svelte'),
	short: () => import('./short/ShortAnswer.svelte')
};

/** What is there already: the commonest format comes with the page, the others when a quiz asks for them. */
const views: Partial<Views> = { choice: Choice };

/** The view of a format, if it is there. */
export const viewOf = <F extends FormatName>(format: F): Partial<Views>[F] => views[format];

/** Fetches the view of a format. Rejects where there is no connection. */
export async function fetchView<F extends FormatName>(format: F): Promise<Views[F]> {
	const known = views[format];
	if (known) return known;
	const { default: view } = await fetches[format]();
	views[format] = view;
	return view;
}

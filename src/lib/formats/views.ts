import type { Component } from 'svelte';
import Choice from './choice/Choice.svelte';
import type { FormatName } from './index.ts';
import Verdict from './verdict/Verdict.svelte';
import type { ViewProps } from './view.ts';

type Views = { [F in FormatName]: Component<ViewProps<F>> };

const fetchOthers = () => import('./other-views.ts');

/** Fails to compile when a format has no view, or another format's. */
const fetches: { [F in FormatName]: () => Promise<Views[F]> } = {
	choice: async () => Choice,
	verdict: async () => Verdict,
	sentence: async () => (await fetchOthers()).Sentence,
	several: async () => (await fetchOthers()).Several,
	ordering: async () => (await fetchOthers()).Ordering,
	matching: async () => (await fetchOthers()).Matching,
	sorting: async () => (await fetchOthers()).Sorting,
	gap: async () => (await fetchOthers()).Gap,
	grid: async () => (await fetchOthers()).Grid,
	'two-part': async () => (await fetchOthers()).TwoPart,
	number: async () => (await fetchOthers()).NumberEntry,
	short: async () => (await fetchOthers()).ShortAnswer
};

/** What is there already: the commonest formats come with the page, the others when a quiz asks for them. */
const views: Partial<Views> = { choice: Choice, verdict: Verdict };

/** The view of a format, if it is there. */
export const viewOf = <F extends FormatName>(format: F): Partial<Views>[F] => views[format];

/** Fetches the view of a format. Rejects where there is no connection. */
export async function fetchView<F extends FormatName>(format: F): Promise<Views[F]> {
	const known = views[format];
	if (known) return known;
	const view = await fetches[format]();
	views[format] = view;
	return view;
}

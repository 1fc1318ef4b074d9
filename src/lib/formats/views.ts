import type { Component } from 'svelte';
import Choice from './choice/Choice.svelte';
import Gap from './gap/Gap.svelte';
import Grid from './grid/Grid.svelte';
import type { FormatName } from './index.ts';
import Matching from './matching/Matching.svelte';
import NumberEntry from './number/NumberEntry.svelte';
import Ordering from './ordering/Ordering.svelte';
import Sentence from './sentence/Sentence.svelte';
import Several from './several/Several.svelte';
import ShortAnswer from './short/ShortAnswer.svelte';
import Sorting from './sorting/Sorting.svelte';
import TwoPart from './two-part/TwoPart.svelte';
import Verdict from './verdict/Verdict.svelte';
import type { ViewProps } from './view.ts';

/** Fails to compile when a format has no view, or another format's. */
export const views: { [F in FormatName]: Component<ViewProps<F>> } = {
	choice: Choice,
	verdict: Verdict,
	sentence: Sentence,
	several: Several,
	ordering: Ordering,
	matching: Matching,
	sorting: Sorting,
	gap: Gap,
	grid: Grid,
	'two-part': TwoPart,
	number: NumberEntry,
	short: ShortAnswer
};

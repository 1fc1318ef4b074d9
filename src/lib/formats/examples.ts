import { examples as choice } from './choice/examples.ts';
import { examples as gap } from './gap/examples.ts';
import { examples as grid } from './grid/examples.ts';
import type { FormatName, Item } from './index.ts';
import { examples as matching } from './matching/examples.ts';
import { examples as number } from './number/examples.ts';
import { examples as ordering } from './ordering/examples.ts';
import { examples as sentence } from './sentence/examples.ts';
import { examples as several } from './several/examples.ts';
import { examples as short } from './short/examples.ts';
import { examples as sorting } from './sorting/examples.ts';
import { story } from './story.ts';
import { examples as twoPart } from './two-part/examples.ts';
import { examples as verdict } from './verdict/examples.ts';

/** For tests: items of every format, small ones first, and last one as a reader would meet it. */
export const examples: { [F in FormatName]: readonly Item<F>[] } = {
	choice: [...choice, story.choice.item],
	verdict: [...verdict, story.verdict.item],
	sentence: [...sentence, story.sentence.item],
	several: [...several, story.several.item],
	ordering: [...ordering, story.ordering.item],
	matching: [...matching, story.matching.item],
	sorting: [...sorting, story.sorting.item],
	gap: [...gap, story.gap.item],
	grid: [...grid, story.grid.item],
	'two-part': [...twoPart, story['two-part'].item],
	number: [...number, story.number.item],
	short: [...short, story.short.item]
};
export const allExamples: readonly Item[] = Object.values(examples).flat();

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

/** For tests: small items of every format. */
export const examples: { [F in FormatName]: readonly Item<F>[] } = {
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
/** The same, and one item of each format as a reader would meet it. */
export const allExamples: readonly Item[] = [
	...Object.values(examples).flat(),
	...Object.values(story).map(({ item }) => item)
];

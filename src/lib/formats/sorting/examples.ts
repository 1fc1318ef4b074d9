import { rowsFor } from '../row-examples.ts';
import type { SortingItem } from './index.ts';

/** By certainty: c confirmed, e estimated, a alleged. */
const sorting = (key: string, groups = 'cea'): SortingItem & { format: 'sorting' } => ({
	format: 'sorting',
	rows: rowsFor(key, groups)
});

export const three = sorting('cea');
export const six = sorting('cceeaa');
export const two = sorting('ceec', 'ce');
export const examples = [
	three,
	six,
	two,
	sorting('ccec'),
	sorting('cce', 'ce'),
	sorting('ccece', 'ce'),
	sorting('cecece', 'ce'),
	sorting('ceaxce', 'ceax')
];

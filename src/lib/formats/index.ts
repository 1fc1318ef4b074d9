import { choice } from './choice/index.ts';
import { gap } from './gap/index.ts';
import { grid } from './grid/index.ts';
import { bring } from './known.ts';
import { matching } from './matching/index.ts';
import { number } from './number/index.ts';
import { ordering } from './ordering/index.ts';
import type { Items, Responses } from './schemas.ts';
import { sentence } from './sentence/index.ts';
import { several } from './several/index.ts';
import { short } from './short/index.ts';
import { sorting } from './sorting/index.ts';
import { twoPart } from './two-part/index.ts';
import { verdict } from './verdict/index.ts';

// One line per format; everything else is derived.
export const formats = {
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

export type FormatName = keyof typeof formats;
export type { Responses };
export type Item<F extends FormatName = FormatName> = { [K in F]: Items[K] & { format: K } }[F];
export type Response = Responses[FormatName];

bring(formats);
export * from './known.ts';
export { shuffleItem } from './shuffle.ts';

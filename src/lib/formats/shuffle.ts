import type { FormatName } from './index.ts';
import type { Items } from './schemas.ts';

type Shuffle = <T>(values: readonly T[]) => T[];

const same = <T>(item: T): T => item;
const options = <O, T extends { options: O[]; ordered?: unknown }>(item: T, shuffle: Shuffle): T =>
	item.ordered ? item : { ...item, options: shuffle(item.options) };
const rows = <R, T extends { rows: R[] }>(item: T, shuffle: Shuffle): T => ({
	...item,
	rows: shuffle(item.rows)
});

/**
 * The same item with its parts in another order, where order carries no meaning. Apart from the formats, since a quiz
 * is put together before all of them are there.
 */
const shuffles: { [F in FormatName]: (item: Items[F], shuffle: Shuffle) => Items[F] } = {
	choice: options,
	verdict: same,
	sentence: same,
	several: options,
	ordering(item, shuffle) {
		const ids = item.entries.map(({ id }) => id);
		const start = shuffle(ids);
		// Nobody should find it done already.
		return { ...item, start: start.join() === ids.join() ? start.toReversed() : start };
	},
	matching(item, shuffle) {
		const order = shuffle(item.rows[0]?.options.map(({ id }) => id) ?? []);
		const sorted = item.rows.map((row) => ({
			...row,
			options: order.flatMap((id) => row.options.filter((option) => option.id === id))
		}));
		return { ...item, rows: shuffle(sorted) };
	},
	sorting: rows,
	gap: options,
	grid: rows,
	'two-part': options,
	number: same,
	short: same
};

export const shuffleItem = <F extends FormatName>(
	item: Items[F] & { format: F },
	shuffle: Shuffle
): Items[F] & { format: F } => ({ ...item, ...shuffles[item.format](item, shuffle) });

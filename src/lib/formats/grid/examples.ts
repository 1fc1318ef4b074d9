import { rowsFor } from '../row-examples.ts';
import type { Row } from '../rows.ts';
import type { GridItem } from './index.ts';

export const IDS: Record<string, string> = { t: 'true', f: 'false', n: 'not-stated' };

/** `tfn`: three statements, the first true, the second false, the third not stated. */
const grid = (key: string): GridItem & { format: 'grid' } => ({
	format: 'grid',
	rows: rowsFor(key, 'tfn').map((row): Row => ({
		...row,
		options: row.options.map((option) => ({ ...option, id: IDS[option.id] ?? '' }))
	}))
});

export const four = grid('ttfn');
export const five = grid('tffnt');
export const examples = [grid('tfn'), grid('ttf'), four, five, grid('nnnft')];

/** One thing that was measured. Without a budget it is only told. */
export interface Line {
	name: string;
	value: string;
	budget: string;
	isOver: boolean;
}

/** A measure that may be at most so much. Both are written with the same unit and as many digits. */
export function atMost(name: string, value: number, limit: number, unit = '', digits = 0): Line {
	const written = (number: number) => `${number.toFixed(digits)}${unit && ` ${unit}`}`;
	// What is written is what counts: nobody should read “45.0 kB, at most 45.0 kB: over”.
	const isOver = Number(value.toFixed(digits)) > limit;
	return { name, value: written(value), budget: limit === 0 ? '0' : `≤ ${written(limit)}`, isOver };
}

/** A measure that has no budget. */
export const told = (name: string, value: string): Line => ({ name, value, budget: '', isOver: false });

const HEADINGS = ['Measure', 'Value', 'Budget', ''];

/** The lines below their title, in columns. */
export function writeTable(title: string, lines: readonly Line[]): string {
	const rows = lines.map(({ name, value, budget, isOver }) => {
		const verdict = budget === '' ? '' : isOver ? 'OVER' : 'ok';
		return [name, value, budget, verdict];
	});
	const all = [HEADINGS, ...rows];
	const widths = HEADINGS.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
	const write = (row: string[]) =>
		row
			.map((cell, column) =>
				column === 1 ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0)
			)
			.join('  ')
			.trimEnd();
	return [title, ...all.map((row) => `  ${write(row)}`)].join('\n');
}

/** The one in the middle; between two, their mean. */
export function median(numbers: readonly number[]): number {
	const sorted = numbers.toSorted((a, b) => a - b);
	const half = (sorted.length - 1) / 2;
	const [low, high] = [sorted[Math.floor(half)], sorted[Math.ceil(half)]];
	if (low === undefined || high === undefined) throw new Error('Nothing was measured.');
	return (low + high) / 2;
}

/** The smallest number that at least so many percent do not exceed (nearest rank). */
export function percentile(numbers: readonly number[], percent: number): number {
	const sorted = numbers.toSorted((a, b) => a - b);
	const found = sorted[Math.max(0, Math.ceil((percent / 100) * sorted.length) - 1)];
	if (found === undefined) throw new Error('Nothing was measured.');
	return found;
}

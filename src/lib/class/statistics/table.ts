import type { ClassResults } from '../results.ts';

/** The points of each student on each item; null where the item was not asked. What was left open earned nothing. */
export type Table = (number | null)[][];

export const tableOf = ({ items, students }: ClassResults): Table =>
	students.map(({ answers, asked }) => items.map((_, at) => (asked[at] ? (answers[at]?.earned ?? 0) : null)));

/** The table where every student was asked every item: only then can totals be compared. */
export const wholeOf = (table: Table): number[][] | undefined => (table.every(isWhole) ? table : undefined);

const isWhole = (row: Table[number]): row is number[] => !row.includes(null);

export const columnOf = <T>(table: readonly (readonly T[])[], at: number): T[] =>
	table.flatMap((row) => row.slice(at, at + 1));

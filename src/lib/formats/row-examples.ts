import type { Option } from './option.ts';
import type { Row } from './rows.ts';

/** For tests: an item made of rows, from its key alone. `tft` has three rows, of which the second is f. */
export function rowsFor(key: string, groups: string): Row[] {
	return [...key].map((right, index) => ({
		id: `r${index + 1}`,
		text: `Statement ${index + 1}.`,
		options: [...groups].map((id) => optionOf(id, id === right, index))
	}));
}

const optionOf = (id: string, correct: boolean, row: number): Option => ({
	id,
	text: `Group ${id}`,
	why: correct ? `The text says ${id}.` : `The text does not say ${id} here.`,
	span: { quote: 'two', start: row, end: row + 3 },
	...(correct
		? { correct, label: null, role: null }
		: { correct, label: 'certainty-raised' as const, role: 'misread' as const })
});

export const answers = (given: string): Record<string, string> =>
	Object.fromEntries([...given].map((id, index) => [`r${index + 1}`, id]));

/** For the laws: what readers of rows can do. */
export const rowReaders = {
	/** Every way to answer row by row. */
	guesses({ rows }: { rows: readonly Row[] }) {
		const ways = rows.reduce<Record<string, string>[]>(
			(ways, { id, options }) =>
				ways.flatMap((way) => options.map((option) => ({ ...way, [id]: option.id }))),
			[{}]
		);
		return ways.map((chosen) => ({ chosen }));
	},
	/** The same everywhere. */
	lazy: ({ rows }: { rows: readonly Row[] }) =>
		(rows[0]?.options ?? []).map((option) => ({
			chosen: Object.fromEntries(rows.map(({ id }) => [id, option.id]))
		})),
	/** A row that is right gets another answer. */
	worse: ({ rows }: { rows: readonly Row[] }, { chosen }: { chosen: Record<string, string> }) =>
		rows.flatMap(({ id, options }) =>
			options.find((option) => option.id === chosen[id])?.correct
				? options.flatMap((option) => (option.correct ? [] : [{ chosen: { ...chosen, [id]: option.id } }]))
				: []
		),
	/** All rows but the last, or something that is not on offer. */
	unfinished: ({ rows }: { rows: readonly Row[] }) => [
		{ chosen: Object.fromEntries(rows.slice(1).map(({ id, options }) => [id, options[0]?.id ?? ''])) },
		{ chosen: Object.fromEntries(rows.map(({ id }) => [id, 'nowhere'])) }
	]
};

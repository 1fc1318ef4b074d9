import type { ErrorLabel } from '../content/article.ts';
import type { Span } from '../content/passage.ts';
import { keyIn, labelsOf, optionWith, type Source, spansIn } from './option.ts';
import type { Option, Row, RowsResponse } from './parts.ts';
import { scored, type Score, UNANSWERED } from './score.ts';

export type { Row, RowsResponse };

type Chosen = Readonly<Record<string, string>>;
type Rows = readonly Row[];

/** Every row has the same options in the same order, and one of them right; no option is right for every row. */
export function areSound(rows: Rows): boolean {
	const names = rows.map(({ options }) => options.map(({ id, text }) => `${id} ${text}`).join('\n'));
	const keys = rows.map(({ options }) => options.filter(({ correct }) => correct).map(({ id }) => id));
	return (
		new Set(names).size === 1 &&
		new Set(rows.map(({ id }) => id)).size === rows.length &&
		keys.every((ids) => ids.length === 1) &&
		new Set(keys.flat()).size > 1
	);
}
export const SOUND = {
	message:
		'must have the same options in every row, one of them right in each, and not the same one in all of them',
	path: ['rows']
};

/**
 * The share of rows that are right beyond what the same answer in every row could get right, not below nothing: with
 * four rows of which two are true, “true” everywhere earns nothing, three right earn half, and four all. This is
 * Goodman and Kruskal’s lambda (1954, Journal of the American Statistical Association 49) for one reader.
 */
export function scoreRows(rows: Rows, chosen: Chosen): Score {
	if (!isWhole(rows, chosen)) return UNANSWERED;
	const keys = rows.map(({ options }) => keyIn(options)?.id);
	const right = rows.filter(({ id, options }) => optionWith(options, chosen[id])?.correct).length;
	const same = Math.max(...keys.map((key) => keys.filter((other) => other === key).length));
	return scored(Math.max(0, (right - same) / (rows.length - same)));
}

/** What guessing row by row earns at most on average, for all numbers of rows and options that formats allow. */
export const ROWS_CHANCE = 1 / 5;

const isWhole = (rows: Rows, chosen: Chosen): boolean =>
	rows.every(({ id, options }) => optionWith(options, chosen[id]));

const chosenIn = (rows: Rows, chosen: Chosen): (Option | undefined)[] =>
	rows.map(({ id, options }) => optionWith(options, chosen[id]));

/** “The bridge fell: true; Two lorries sank: not stated” */
const inWords = (rows: Rows, options: readonly (Option | undefined)[]): string =>
	rows.map(({ text }, index) => `${text.replace(/\.$/, '')}: ${options[index]?.text ?? ''}`).join('; ');

/** What formats made of rows have in common. */
export const ofRows = {
	blank: () => ({ chosen: {} }),
	key: ({ rows }: { rows: Row[] }) => ({
		chosen: Object.fromEntries(rows.map(({ id, options }) => [id, keyIn(options)?.id ?? '']))
	}),
	offers: 'nothing' as const,
	options: () => [],
	rows: ({ rows }: { rows: Row[] }) => rows,
	texts: ({ rows }: { rows: Row[] }) => [
		...rows.map(({ text }) => text),
		...(rows[0]?.options ?? []).map(({ text }) => text)
	],
	reasons: ({ rows }: { rows: Row[] }) => rows.flatMap(({ options }) => options.map(({ why }) => why)),
	spans: ({ rows }: { rows: Row[] }): Span[] => rows.flatMap(({ options }) => spansIn(options)),
	answer: ({ rows }: { rows: Row[] }) =>
		inWords(
			rows,
			rows.map(({ options }) => keyIn(options))
		),
	describe: ({ rows }: { rows: Row[] }, { chosen }: { chosen: Chosen }) =>
		isWhole(rows, chosen) ? inWords(rows, chosenIn(rows, chosen)) : undefined,
	errors: ({ rows }: { rows: Row[] }, { chosen }: { chosen: Chosen }): ErrorLabel[] =>
		isWhole(rows, chosen) ? labelsOf(chosenIn(rows, chosen)) : [],
	/** What is right and what was chosen, under the number of its row. */
	sources: ({ rows }: { rows: Row[] }, { chosen }: { chosen: Chosen }): Source[] =>
		rows.flatMap(({ id, options }, index) =>
			options.flatMap(({ id: option, correct, span }) =>
				span && (correct || option === chosen[id]) ? [{ span, label: String(index + 1) }] : []
			)
		),
	chance: () => ROWS_CHANCE,
	score: ({ rows }: { rows: Row[] }, { chosen }: { chosen: Chosen }) => scoreRows(rows, chosen)
};

import type { Attempt } from './entry.ts';

/** What a spreadsheet would take for a formula, and run. */
const FORMULA = /^[\s\u0000-\u001f]*[=+\-@]/;

/** One cell. Words that look like a formula get an apostrophe, after which a spreadsheet takes them for words. */
export function cell(value: string | number): string {
	const text = String(value);
	const safe = typeof value === 'string' && FORMULA.test(text) ? `'${text}` : text;
	return `"${safe.replaceAll('"', '""')}"`;
}

const COLUMNS: [string, (attempt: Attempt) => string | number][] = [
	['time', ({ at }) => new Date(at).toISOString()],
	['article', ({ article }) => article],
	['level', ({ level }) => level],
	['text version', ({ version }) => version],
	['mode', ({ mode }) => mode],
	['skill', ({ skill }) => skill],
	['family', ({ family }) => family],
	['question', ({ stem }) => stem],
	['answer', ({ given }) => given],
	['right answer', ({ right }) => right],
	['earned', ({ earned }) => earned],
	['possible', ({ possible }) => possible],
	['errors', ({ errors }) => errors.join(' ')],
	['item', ({ item }) => item],
	['seed', ({ seed }) => seed],
	['id', ({ id }) => id]
];

/** Every answer as a row, for spreadsheets: RFC 4180, with the mark by which Excel knows UTF-8. */
export function toCsv(attempts: readonly Attempt[]): string {
	const rows = [COLUMNS.map(([name]) => name), ...attempts.map((one) => COLUMNS.map(([, of]) => of(one)))];
	return `\uFEFF${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

import type { ClassResults } from './results.ts';
import { roundPoints } from './hand-in.ts';

export type Cell = string | number | null;

/** One line for each student: the name, points, points to be had, and the points of each question. */
export const studentTable = (
	{ items, students }: ClassResults,
	heads: { student: string; points: string; of: string }
): Cell[][] => [
	[heads.student, heads.points, heads.of, ...items.map(({ stem }, at) => `${at + 1}. ${stem}`)],
	...students.map(({ name, answers, asked }) => [
		name,
		roundPoints(answers.reduce((sum, answer) => sum + (answer?.earned ?? 0), 0)),
		items.reduce((sum, { possible }, at) => sum + (asked[at] ? possible : 0), 0),
		...answers.map((answer) => (answer ? roundPoints(answer.earned) : null))
	])
];

/** One line for each student and question: what was answered, in words. */
export const answerTable = (
	{ items, students }: ClassResults,
	heads: { student: string; question: string; answer: string; points: string; of: string }
): Cell[][] => [
	[heads.student, heads.question, heads.answer, heads.points, heads.of],
	...students.flatMap(({ name, answers, asked }) =>
		items.flatMap(({ stem, possible }, at): Cell[][] => {
			const answer = answers[at];
			return asked[at]
				? [[name, stem, answer?.said ?? null, answer ? roundPoints(answer.earned) : null, possible]]
				: [];
		})
	)
];

/**
 * Words that a spreadsheet would take for a formula begin with an apostrophe instead (OWASP, CSV injection): a student
 * may be called “=HYPERLINK(…)”. Spaces before the sign make no difference to some programs.
 */
export const harmless = (cell: Cell): Cell =>
	typeof cell === 'string' && /^\s*[=+\-@|%\t\r\n\uff1d\uff0b\uff0d\uff20]/u.test(cell) ? `'${cell}` : cell;

/** Comma-separated values (RFC 4180), with the mark that makes spreadsheets read them as UTF-8. */
export const toCsv = (rows: readonly (readonly Cell[])[]): string =>
	`\ufeff${rows.map((row) => `${row.map(field).join(',')}\r\n`).join('')}`;

function field(cell: Cell): string {
	const text = String(harmless(cell) ?? '');
	return /[",;\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

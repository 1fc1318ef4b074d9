import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Cell, harmless, studentTable, toCsv } from './tables.ts';

test.each<[Cell, Cell]>([
	['=1+1', "'=1+1"],
	['@SUM(A1)', "'@SUM(A1)"],
	['-2', "'-2"],
	[' +3', "' +3"],
	['\t=x', "'\t=x"],
	['＝1', "'＝1"],
	['Ana-Maria', 'Ana-Maria'],
	['李 =', '李 ='],
	[-2, -2],
	[null, null]
])('%j is written as %j', (cell, written) => {
	expect(harmless(cell)).toBe(written);
});

test('every cell comes back from the file, and none is a formula', () => {
	fc.assert(
		fc.property(fc.array(fc.array(fc.string(), { minLength: 2, maxLength: 2 }), { minLength: 1 }), (rows) => {
			const read = readCsv(toCsv(rows));
			expect(read).toEqual(rows.map((row) => row.map(harmless)));
			for (const cell of read.flat()) expect(cell).not.toMatch(/^\s*[=+\-@]/);
		})
	);
});

test('what was not answered has no points, what was not asked none to be had', () => {
	const item = { stem: 'Who?', skill: 'infer' as const, possible: 2, options: [], toPick: [], evidence: [] };
	const answer = { earned: 1.5, possible: 2, chosen: [], picked: [], errors: [], said: 'Ana' };
	const table = studentTable(
		{
			items: ['a', 'b', 'c'].map((id) => ({ id, ...item })),
			students: [{ name: 'Ben', answers: [answer, null, null], asked: [true, true, false] }]
		},
		{ student: 'Student', points: 'Points', of: 'Of' }
	);
	expect(table[1]).toEqual(['Ben', 1.5, 4, 1.5, null, null]);
});

/** A reader of its own, by the rules of RFC 4180. */
function readCsv(text: string): string[][] {
	const rows: string[][] = [[]];
	const pattern = /(?:"((?:[^"]|"")*)"|([^,\r\n]*|[^,"]*?))(,|\r\n)/gy;
	for (const [, quoted, plain = '', end] of text.slice(1).matchAll(pattern)) {
		rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
		if (end === '\r\n') rows.push([]);
	}
	return rows.slice(0, -1);
}

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cell, toCsv } from './csv.ts';
import { anyAttempt, makeAttempt } from './sample-log.ts';

/** Reads CSV as RFC 4180 has it. */
function parse(text: string): string[][] {
	const rows: string[][] = [[]];
	for (const [, quoted = '', end = ''] of text.matchAll(/"((?:[^"]|"")*)"(,|\r\n)/g)) {
		rows.at(-1)?.push(quoted.replaceAll('""', '"'));
		if (end === '\r\n') rows.push([]);
	}
	return rows.slice(0, -1);
}

test('no cell is a formula, whatever somebody wrote', () => {
	for (const text of ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1', '\n@x'])
		expect(cell(text)).toBe(`"'${text}"`);
	expect(cell('a = b')).toBe('"a = b"');
	expect(cell(-1)).toBe('"-1"');
	fc.assert(fc.property(fc.string(), (text) => !/^"[\s\u0000-\u001f]*[=+\-@]/.test(cell(text))));
});

test('every answer is a row with all its cells, and reads back as it was', () => {
	fc.assert(
		fc.property(fc.array(anyAttempt, { maxLength: 5 }), (attempts) => {
			const rows = parse(toCsv(attempts).replace('\uFEFF', ''));
			expect(rows).toHaveLength(attempts.length + 1);
			for (const [index, { stem }] of attempts.entries()) {
				expect(rows[index + 1]).toHaveLength(rows[0]?.length ?? 0);
				expect(rows[index + 1]?.[7]?.replace(/^'/, '')).toBe(stem.replace(/^'/, ''));
			}
		})
	);
	expect(toCsv([makeAttempt('a')])).toContain('"2026-06-1');
});

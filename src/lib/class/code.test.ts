import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findCodes, pack, unpack } from './code.ts';

const LETTERS = 'abcXYZ019-_.~ ';
const json = fc.jsonValue({ maxDepth: 3 });

test('what was packed comes out again', async () => {
	await fc.assert(
		fc.asyncProperty(json, async (value) => {
			const read = unpack(await pack('H', value));
			expect(read).toEqual({ ok: true, kind: 'H', value: JSON.parse(JSON.stringify(value)) });
		})
	);
});

test('no changed letter and no cut goes unnoticed', async () => {
	await fc.assert(
		fc.asyncProperty(json, fc.nat(), fc.constantFrom(...LETTERS), async (value, place, letter) => {
			const code = await pack('A', value);
			const at = place % code.length;
			const changed = code.slice(0, at) + letter + code.slice(at + 1);
			if (changed !== code) expect(unpack(changed).ok).toBe(false);
			expect(unpack(code.slice(0, at)).ok).toBe(false);
			expect(unpack(code.slice(at + 1)).ok).toBe(false);
		})
	);
});

test('codes are found in mails, links and lists', async () => {
	const [one, two] = [await pack('H', { a: 'x'.repeat(20) }), await pack('A', [1, 2, 3])];
	const folded = one.replace(/(.{20})/g, '$1\n> ');
	expect(findCodes(`Dear teacher,\n> ${folded}\nBest, Amina`)).toEqual([one]);
	expect(findCodes(`https://site/class/take/#${two} and ${one}${two}`)).toEqual([two, one, two]);
	expect(findCodes('Nothing here. RB is a word.')).toEqual([]);
});

test('a newer code is told from a damaged one', async () => {
	const code = await pack('A', 'x');
	expect(unpack(code.replace('RBA1', 'RBA2'))).toEqual({ ok: false, problem: 'damaged' });
	// With its right checksum.
	expect(unpack('RBA2.AA.13iodto')).toEqual({ ok: false, problem: 'newer' });
});

test('a code that would fill the memory is refused', async () => {
	expect(unpack(await pack('A', 'x'.repeat(10_000_000)))).toEqual({ ok: false, problem: 'damaged' });
});

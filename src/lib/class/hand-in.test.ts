import fc from 'fast-check';
import { expect, test } from 'vitest';
import { idOf } from './assignment.ts';
import { pack } from './code.ts';
import { type HandIn, packHandIn, readHandIn } from './hand-in.ts';
import { sampleAssignment, sampleHandIn } from './sample-class.ts';
import { tidyName } from './student.ts';

const id = idOf(sampleAssignment);
const names = fc
	.string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
	.filter((name) => tidyName(name) !== '')
	.map(tidyName);

test('a code gives back the hand-in that was put into it', async () => {
	await fc.assert(
		fc.asyncProperty(names, fc.nat({ max: 2_000_000_000 }), async (name, ended) => {
			const handIn = sampleHandIn(sampleAssignment, id, name, undefined, ended);
			expect(readHandIn(await packHandIn(handIn))).toEqual({ ok: true, handIn });
		}),
		{ numRuns: 30 }
	);
});

test('a code with a letter changed, or cut, is damaged', async () => {
	const code = await packHandIn(sampleHandIn(sampleAssignment, id, 'Ana'));
	for (let at = 0; at < code.length; at++) {
		const other = code[at] === 'x' ? 'y' : 'x';
		expect(readHandIn(code.slice(0, at) + other + code.slice(at + 1))).toMatchObject({ ok: false });
		expect(readHandIn(code.slice(0, at))).toEqual({ ok: false, problem: 'damaged' });
	}
});

test('what is whole but no hand-in is told apart', async () => {
	const handIn = sampleHandIn(sampleAssignment, id, 'Ana');
	const problem = { ok: false, problem: 'not-a-hand-in' };
	expect(readHandIn(await pack('A', handIn))).toEqual(problem);
	expect(readHandIn(await pack('H', { ...handIn, name: '' } satisfies HandIn))).toEqual(problem);
});

test('ten questions fit a QR code that a phone shows and a camera reads', async () => {
	const [text] = sampleAssignment.texts;
	const ten = { ...sampleAssignment, texts: text ? [{ ...text, n: 10 }] : [] };
	const code = await packHandIn(sampleHandIn(ten, idOf(ten), 'Maximiliana Featherstonehaugh'));
	expect(code.length).toBeLessThan(600);
});

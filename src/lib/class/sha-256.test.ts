import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sha256 } from './sha-256.ts';

test('gives the digests of the standard’s examples', () => {
	expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
	expect(sha256('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
});

/** The list of all letters that “binary” stands for takes fast-check seconds to write. */
const letter = fc.integer({ min: 0, max: 0x10_ffff }).map((code) => String.fromCodePoint(code));

test('gives the digest of any text, as Node does', () => {
	fc.assert(
		fc.property(fc.string({ unit: letter, maxLength: 150 }), (text) => {
			expect(sha256(text)).toBe(createHash('sha256').update(text).digest('hex'));
		}),
		{ numRuns: 40 }
	);
});

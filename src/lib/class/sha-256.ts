/**
 * SHA-256 (NIST FIPS 180-4), as hexadecimal digits. Written out, because browsers offer theirs only where a page came
 * by https, and schools serve pages within the house without it.
 */
export function sha256(text: string): string {
	const bytes = new TextEncoder().encode(text);
	const blocks = Math.ceil((bytes.length + 9) / 64);
	const message = new DataView(new ArrayBuffer(blocks * 64));
	for (const [at, byte] of bytes.entries()) message.setUint8(at, byte);
	message.setUint8(bytes.length, 0x80);
	message.setUint32(blocks * 64 - 4, bytes.length * 8);

	let state = fractions(8, 1 / 2);
	for (let block = 0; block < blocks; block++) state = digest(state, message, block * 64);
	return state.map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
}

function digest(state: readonly number[], message: DataView, start: number): number[] {
	const words: number[] = [];
	let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
	for (const [round, constant] of ROUNDS.entries()) {
		const [w15, w2] = [words[round - 15] ?? 0, words[round - 2] ?? 0];
		const [w16, w7] = [words[round - 16] ?? 0, words[round - 7] ?? 0];
		const word =
			round < 16
				? message.getInt32(start + round * 4)
				: (w16 +
						w7 +
						(turn(w15, 7) ^ turn(w15, 18) ^ (w15 >>> 3)) +
						(turn(w2, 17) ^ turn(w2, 19) ^ (w2 >>> 10))) |
					0;
		words.push(word);
		const first = h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + ((e & f) ^ (~e & g)) + constant + word;
		const second = (turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
		[a, b, c, d, e, f, g, h] = [(first + second) | 0, a, b, c, (d + first) | 0, e, f, g];
	}
	return [a, b, c, d, e, f, g, h].map((word, at) => (word + (state[at] ?? 0)) | 0);
}

const turn = (word: number, by: number): number => (word >>> by) | (word << (32 - by));

/** The first 32 bits of the fractions of a root of the first primes: the standard's constants. */
function fractions(count: number, root: number): number[] {
	const primes: number[] = [];
	for (let next = 2; primes.length < count; next++)
		if (primes.every((prime) => next % prime !== 0)) primes.push(next);
	return primes.map((prime) => ((prime ** root % 1) * 2 ** 32) | 0);
}

const ROUNDS = fractions(64, 1 / 3);

/**
 * SHA-256 (NIST FIPS 180-4), as hexadecimal digits. Written out, because browsers offer theirs only where a page came
 * by https, and schools serve pages within the house without it.
 */
export function sha256(text: string): string {
	const bytes = new TextEncoder().encode(text);
	const blocks = Math.ceil((bytes.length + 9) / 64);
	const message = new DataView(new ArrayBuffer(blocks * 64));
	new Uint8Array(message.buffer).set(bytes);
	message.setUint8(bytes.length, 0x80);
	message.setUint32(blocks * 64 - 4, bytes.length * 8);

	let state = START;
	for (let block = 0; block < blocks; block++) state = digest(state, scheduleOf(message, block * 64));
	return state.map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
}

/** The sixteen words of a block, and 48 that are made of them. */
function scheduleOf(message: DataView, start: number): Int32Array {
	const words = new Int32Array(64);
	for (let at = 0; at < 16; at++) words[at] = message.getInt32(start + at * 4);
	for (let at = 16; at < 64; at++) {
		const w15 = words[at - 15] ?? 0;
		const w2 = words[at - 2] ?? 0;
		const first = turn(w15, 7) ^ turn(w15, 18) ^ (w15 >>> 3);
		const second = turn(w2, 17) ^ turn(w2, 19) ^ (w2 >>> 10);
		words[at] = (words[at - 16] ?? 0) + first + (words[at - 7] ?? 0) + second;
	}
	return words;
}

function digest(state: readonly number[], words: Int32Array): number[] {
	let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
	for (let round = 0; round < 64; round++) {
		const choice = (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + ((e & f) ^ (~e & g));
		const first = h + choice + (ROUNDS[round] ?? 0) + (words[round] ?? 0);
		const second = (turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
		h = g;
		g = f;
		f = e;
		e = (d + first) | 0;
		d = c;
		c = b;
		b = a;
		a = (first + second) | 0;
	}
	return [a, b, c, d, e, f, g, h].map((word, at) => (word + (state[at] ?? 0)) | 0);
}

const turn = (word: number, by: number): number => (word >>> by) | (word << (32 - by));

/** The first 32 bits of the fractions of a root of the first primes: the standard’s constants. */
function fractions(count: number, root: number): number[] {
	const primes: number[] = [];
	for (let next = 2; primes.length < count; next++)
		if (primes.every((prime) => next % prime !== 0)) primes.push(next);
	return primes.map((prime) => ((prime ** root % 1) * 2 ** 32) | 0);
}

const START: readonly number[] = fractions(8, 1 / 2);
const ROUNDS: readonly number[] = fractions(64, 1 / 3);

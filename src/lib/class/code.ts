import { inflateSync } from 'fflate';

/**
 * What a class hands round, as one line of plain letters: `RB`, its kind, its version, a dot, the JSON deflated and in
 * base64url, a dot, and a checksum. It stands in a link or a QR code, and survives being pasted into a mail.
 */
export type Kind = 'A' | 'H';

/** Raised when what was written by an older version cannot be read as it is. */
const VERSION = 1;
/** More than any assignment or hand-in needs; a made-up code must not fill the memory. */
const MOST_BYTES = 200_000;
const CHECK_DIGITS = 7;

/** Why a text is no code that can be read: cut or changed on the way, or made by a newer Readback. */
export type CodeProblem = 'damaged' | 'newer';
export type Unpacked = { ok: true; kind: string; value: unknown } | { ok: false; problem: CodeProblem };

export async function pack(kind: Kind, value: unknown): Promise<string> {
	const bytes = new TextEncoder().encode(JSON.stringify(value));
	const body = `RB${kind}${VERSION}.${toBase64(await deflate(bytes))}`;
	return `${body}.${checkOf(body)}`;
}

/** Reads one code. The checksum is over every letter before it, so that any slip and any cut is noticed. */
export function unpack(code: string): Unpacked {
	const [, body = '', kind = '', version, payload = '', check] =
		/^(RB([A-Z])(\d+)\.([\w-]+))\.([0-9a-z]+)$/.exec(code) ?? [];
	if (body === '' || check !== checkOf(body)) return { ok: false, problem: 'damaged' };
	if (Number(version) > VERSION) return { ok: false, problem: 'newer' };
	const value = inflate(payload);
	return value === undefined ? { ok: false, problem: 'damaged' } : { ok: true, kind, value };
}

/**
 * The codes in any text, a mail or a link or a whole file of them. White space and the quote marks of mails inside a
 * code are taken out; what comes after its checksum is left.
 */
export const findCodes = (text: string): string[] =>
	text
		.split(/(?=RB[A-Z]\d+\.)/)
		.filter((piece) => /^RB[A-Z]\d+\./.test(piece))
		.map((piece) => {
			const [, body = '', check = ''] = /^(RB[A-Z]\d+\.[\w-]*)(.*)$/.exec(piece.replace(/[\s>]/g, '')) ?? [];
			return body + check.slice(0, CHECK_DIGITS + 1);
		});

/** The room for what comes out: it is used again and again, since a class may bring thousands of codes at once. */
const ROOM = new Uint8Array(MOST_BYTES + 1);
const DECODER = new TextDecoder('utf-8', { fatal: true });

/** At once, since a stream for each of many short codes takes a browser most of the time that reading them takes. */
function inflate(payload: string): unknown {
	try {
		const bytes = inflateSync(fromBase64(payload), { out: ROOM });
		if (bytes.length > MOST_BYTES) return undefined;
		return JSON.parse(DECODER.decode(bytes));
	} catch {
		return undefined;
	}
}

async function deflate(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
	const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate-raw'));
	return new Uint8Array(await new Response(stream).arrayBuffer());
}

const toBase64 = (bytes: Uint8Array): string =>
	btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
		.replaceAll('+', '-')
		.replaceAll('/', '_')
		.replaceAll('=', '');

function fromBase64(text: string): Uint8Array {
	const letters = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
	const bytes = new Uint8Array(letters.length);
	for (let at = 0; at < letters.length; at++) bytes[at] = letters.charCodeAt(at);
	return bytes;
}

const checkOf = (text: string): string => crc32(text).toString(36).padStart(CHECK_DIGITS, '0');

/** CRC-32 as in ISO 3309: finds every change within four neighbouring letters, and nearly every other. */
function crc32(text: string): number {
	let crc = -1;
	for (let at = 0; at < text.length; at++)
		crc = (crc >>> 8) ^ (REMAINDERS[(crc ^ text.charCodeAt(at)) & 0xff] ?? 0);
	return ~crc >>> 0;
}

/** What each byte leaves. */
const REMAINDERS = Int32Array.from({ length: 256 }, (_, byte) => {
	let left = byte;
	for (let bit = 0; bit < 8; bit++) left = (left >>> 1) ^ (left & 1 ? 0xedb88320 : 0);
	return left;
});

import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const TYPES: Record<string, string> = {
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript',
	'.css': 'text/css',
	'.json': 'application/json',
	'.webmanifest': 'application/manifest+json',
	'.svg': 'image/svg+xml',
	'.png': 'image/png',
	'.woff2': 'font/woff2'
};
/** These are compressed already. */
const PACKED = ['.woff2', '.png'];

interface Answer {
	body: Buffer;
	headers: Record<string, string>;
}

export interface Host {
	server: Server;
	/** Every byte that was sent since the last time this was asked, with the headers. */
	takeSent: () => Sent;
}

interface Sent {
	all: number;
	/**
	 * How many of them only say that the service worker is still the newest: a browser asks at each visit, whatever the
	 * page does, unless the host has told it not to ask for a while.
	 */
	stillNewest: number;
}

const SERVICE_WORKER = '/service-worker.js';

/**
 * Serves a folder as a good static host does: in brotli of the best quality, files whose name holds a hash for ever,
 * everything else to be asked for again. It speaks HTTP/1.1, so files that are asked for together wait for each other
 * more than they would at most hosts.
 */
export function host(folder: string): Host {
	const answers = new Map<string, Answer | undefined>();
	const sent = { past: 0, taken: 0, stillNewest: 0, open: new Set<{ bytesWritten: number }>() };

	const server = createServer((request, response) => {
		const { pathname } = new URL(request.url ?? '/', 'http://site');
		if (!answers.has(pathname)) answers.set(pathname, read(folder, pathname));
		const answer = answers.get(pathname);
		if (!answer) return response.writeHead(404).end();
		if (request.headers['if-none-match'] === answer.headers.etag) {
			const before = request.socket.bytesWritten;
			response.writeHead(304, answer.headers).end();
			if (pathname === SERVICE_WORKER) sent.stillNewest += request.socket.bytesWritten - before;
			return;
		}
		response.writeHead(200, { ...answer.headers, 'content-length': answer.body.length }).end(answer.body);
	});
	server.on('connection', (socket) => {
		sent.open.add(socket);
		socket.on('close', () => {
			sent.open.delete(socket);
			sent.past += socket.bytesWritten;
		});
	});

	const takeSent = () => {
		const total = [...sent.open].reduce((sum, { bytesWritten }) => sum + bytesWritten, sent.past);
		const since = { all: total - sent.taken, stillNewest: sent.stillNewest };
		sent.taken = total;
		sent.stillNewest = 0;
		return since;
	};
	return { server, takeSent };
}

function read(folder: string, pathname: string): Answer | undefined {
	const file = join(
		folder,
		normalize(decodeURIComponent(pathname)),
		pathname.endsWith('/') ? 'index.html' : ''
	);
	if (!existsSync(file) || !statSync(file).isFile()) return undefined;
	const plain = readFileSync(file);
	const isPacked = PACKED.includes(extname(file));
	return {
		body: isPacked ? plain : brotli(plain),
		headers: {
			'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
			'cache-control': pathname.includes('/immutable/') ? 'public, max-age=31536000, immutable' : 'no-cache',
			etag: `"${createHash('sha1').update(plain).digest('hex')}"`,
			...(!isPacked && { 'content-encoding': 'br' })
		}
	};
}

const brotli = (plain: Buffer): Buffer =>
	brotliCompressSync(plain, {
		params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: plain.length }
	});

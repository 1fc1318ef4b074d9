import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

/** `readback`, `/readback/` and `/readback` all mean `/readback`; nothing and `/` mean the root. */
export function cleanBase(path: string | undefined): string {
	const parts = (path ?? '').split('/').filter(Boolean);
	return parts.length > 0 ? `/${parts.join('/')}` : '';
}

/**
 * Builds the static site into a folder, for a base path. Resolves to false when that fails: only then is what
 * the build said worth reading, so only then is it shown. `more` sets other variables of its environment,
 * `flags` are for Vite.
 */
export function buildSite(
	folder: string,
	base: string,
	more: NodeJS.ProcessEnv = {},
	flags: readonly string[] = []
): Promise<boolean> {
	const vite = join('node_modules', 'vite', 'bin', 'vite.js');
	return new Promise((resolve, reject) => {
		const build = spawn(process.execPath, [vite, 'build', '--logLevel', 'warn', ...flags], {
			env: { ...process.env, ...more, BASE_PATH: base, BUILD_DIR: folder },
			stdio: ['ignore', 'pipe', 'pipe']
		});
		const said: Buffer[] = [];
		build.stdout.on('data', (part: Buffer) => said.push(part));
		build.stderr.on('data', (part: Buffer) => said.push(part));
		build.on('error', reject);
		build.on('close', (code) => {
			if (code !== 0) process.stderr.write(Buffer.concat(said));
			resolve(code === 0);
		});
	});
}

/**
 * Serves a built site as a plain static host does: everything below the base path, `read/x` sent on to `read/x/`,
 * and the 404 page with status 404 for the rest. The tests use it too, so they meet what a host would give.
 */
export function siteServer(folder: string, base: string): Server {
	const files = sirv(folder, {
		dev: true,
		etag: true,
		onNoMatch: (_request, response) => notFound(response)
	});
	const notFound = (response: ServerResponse) => {
		response.writeHead(404, { 'content-type': 'text/html;charset=utf-8' });
		response.end(readFileSync(join(folder, '404.html')));
	};

	return createServer((request, response) => {
		const { pathname, search } = new URL(request.url ?? '/', 'http://site');
		if (pathname !== base && !pathname.startsWith(`${base}/`)) return notFound(response);

		const isPage = !pathname.endsWith('/') && !/\.\w+$/.test(pathname);
		if (isPage) return response.writeHead(308, { location: `${pathname}/${search}` }).end();

		request.url = pathname.slice(base.length) + search;
		files(request, response);
	});
}

/** Listens on the port, or on the next free one after it (0: any free one). Resolves to the port in use. */
export function listen(server: Server, port: number, host: string): Promise<number> {
	return new Promise((resolve, reject) => {
		let tries = 20;
		let candidate = port;
		server.on('error', (error: NodeJS.ErrnoException) => {
			tries -= 1;
			if (error.code !== 'EADDRINUSE' || tries === 0) return reject(error);
			candidate += 1;
			server.listen(candidate, host);
		});
		server.on('listening', () => {
			const address = server.address();
			resolve(typeof address === 'object' && address ? address.port : candidate);
		});
		server.listen(candidate, host);
	});
}

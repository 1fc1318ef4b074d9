import { existsSync } from 'node:fs';
import { refuseOldNode } from './node-version.ts';
import { buildSite, cleanBase, listen, siteServer } from './site.ts';

/**
 * `npm start`: builds the site and serves it.
 * PORT, HOST and BASE_PATH say where; BUILD_DIR says into which folder; `--no-build` serves what is there.
 */
async function start(): Promise<void> {
	const folder = process.env.BUILD_DIR ?? 'build';
	const base = cleanBase(process.env.BASE_PATH);
	const host = process.env.HOST ?? '127.0.0.1';
	const wanted = Number(process.env.PORT ?? 4173);
	if (!Number.isInteger(wanted) || wanted < 0 || wanted > 65535) {
		return stop(`PORT is “${process.env.PORT}”. Give a number from 0 to 65535, for example PORT=8080.`);
	}

	if (!process.argv.includes('--no-build')) {
		console.log('Building the site …');
		if (!(await buildSite(folder, base))) return stop('The site could not be built; the reason is above.');
	}
	if (!existsSync(folder))
		return stop(`There is no built site in “${folder}”. Run \`npm start\` without --no-build.`);

	const port = await listen(siteServer(folder, base), wanted, host);
	if (port !== wanted) console.log(`Port ${wanted} is taken, so this is port ${port}.`);
	const shown = host === '127.0.0.1' || host === '0.0.0.0' ? 'localhost' : host;
	console.log(`\nReadback is ready:  http://${shown}:${port}${base}/\nPress Ctrl+C to stop.`);
}

function stop(message: string): void {
	console.error(message);
	process.exitCode = 1;
}

refuseOldNode();
await start();

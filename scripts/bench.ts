import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'vite';
import { benchSite } from './bench-site.ts';

const USAGE = `Measures how fast questions are made and checked, on articles made from the library's shuffled facts. It is no test.

  npm run bench                      1, 10, 100, 1,000 and 10,000 articles, one after the other: some minutes
  npm run bench -- --sizes 10,100    other numbers
  npm run bench -- --verbose         also which families and checks take how long
  npm run bench -- --site 1000       instead: how long the whole site takes to build with 1,000 articles

Articles are streamed: each is forgotten before the next one is made, so the memory should not grow.
The code is built first, as it is for the site: run from its sources it is much slower.`;

/**
 * One core does all of the work, compiling and cleaning up as well; with room for short-lived objects, as when a site is
 * built.
 */
const ONE_CORE = ['--single-threaded', '--max-semi-space-size=32'];

const { values } = parseArgs({
	options: {
		sizes: { type: 'string', default: '1,10,100,1000,10000' },
		site: { type: 'string' },
		verbose: { type: 'boolean', default: false },
		help: { type: 'boolean', short: 'h', default: false }
	}
});
const numbers = (values.site ?? values.sizes).split(',').map(Number);

if (values.help || numbers.some((number) => !Number.isInteger(number) || number < 1)) {
	console.log(USAGE);
	process.exitCode = values.help ? 0 : 1;
} else if (values.site === undefined) {
	process.exitCode = await runBuilt([values.sizes, ...(values.verbose ? ['verbose'] : [])]);
} else {
	for (const number of numbers) if (!(await benchSite(number))) process.exitCode = 1;
}

/** Builds what is measured into a folder of its own and runs it there, in a process of its own. */
async function runBuilt(args: readonly string[]): Promise<number> {
	const folder = mkdtempSync(join(tmpdir(), 'readback-bench-'));
	try {
		await build({
			configFile: false,
			logLevel: 'warn',
			ssr: { noExternal: true },
			build: {
				ssr: 'scripts/bench-speed.ts',
				outDir: folder,
				emptyOutDir: true,
				rollupOptions: { output: { format: 'es', entryFileNames: 'speed.mjs' } }
			}
		});
		return await new Promise((resolve, reject) => {
			const child = spawn(process.execPath, [...ONE_CORE, join(folder, 'speed.mjs'), ...args], {
				stdio: 'inherit'
			});
			child.on('error', reject);
			child.on('close', (code) => resolve(code ?? 1));
		});
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

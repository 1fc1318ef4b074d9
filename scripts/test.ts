import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { type Site, sites } from '../tests/e2e/sites.ts';
import { ensureBrowser } from './browser.ts';
import { refuseOldNode } from './node-version.ts';
import { buildSite, listen } from './site.ts';

/**
 * `npm test`: everything, in the order in which it is cheapest to fail.
 * `npm run test:browser`: the builds and the browser tests alone; what follows `--` goes to Playwright.
 */
interface Step {
	name: string;
	/** How to run this step alone. */
	again: string;
	run(): Outcome | Promise<Outcome>;
}
interface Outcome {
	ok: boolean;
	passed?: number;
	failed?: number;
}

const VitestReport = z.object({ numPassedTests: z.number(), numFailedTests: z.number() });
const PlaywrightReport = z.object({
	stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() })
});

const reports = mkdtempSync(join(tmpdir(), 'readback-test-'));
const unitReport = join(reports, 'unit.json');
const browserReport = join(reports, 'browser.json');

const builds: Step[] = [
	{ name: 'Build', again: 'npm run build', run: () => build(sites.root) },
	{ name: 'Build below a path', again: 'BASE_PATH=/readback npm run build', run: () => build(sites.base) }
];
const browser: Step = { name: 'Browser tests', again: 'npm run test:browser', run: browserTests };

/**
 * Lanes that stand together run side by side, each step by step: hardly one of them uses more than one processor. They
 * are shared out so that both lanes take the same time. The types come first, since a build writes some of them anew.
 */
const all: Step[][][] = [
	[
		[
			{ name: 'Types', again: 'npm run check:types', run: () => npm('run', '--silent', 'check:types') },
			{ name: 'Content', again: 'npm run check:content', run: () => npm('run', '--silent', 'check:content') },
			{ name: 'Rules', again: 'npx eslint .', run: () => npm('exec', '--', 'eslint', '.') }
		],
		[
			{
				name: 'Layout',
				again: 'npx prettier --check .',
				run: () => npm('exec', '--', 'prettier', '--check', '.')
			},
			...builds
		]
	],
	[[{ name: 'Unit tests', again: 'npm run test:unit', run: unitTests }]],
	[[browser]]
];

async function test(mode: string | undefined): Promise<void> {
	let passed = 0;
	for (const lanes of mode === 'browser' ? [[[...builds, browser]]] : all) {
		const names = lanes.flat().map(({ name }) => name);
		console.log(`\n── ${names.join(', ')}`);
		const outcomes = (await Promise.all(lanes.map(followAll))).flat();
		passed += outcomes.reduce((sum, outcome) => sum + (outcome.passed ?? 0), 0);
		const failed = outcomes.filter(({ ok }) => !ok);
		if (failed.length === 0) continue;
		process.exitCode = 1;
		// A step without tests of its own counts as one failure, so that the last line never reads as a success.
		return total(
			passed,
			failed.reduce((sum, outcome) => sum + Math.max(1, outcome.failed ?? 0), 0)
		);
	}
	total(passed, 0);
}

/** Runs one step after the other, until one fails. */
async function followAll(steps: readonly Step[]): Promise<Outcome[]> {
	const outcomes: Outcome[] = [];
	for (const step of steps) {
		const outcome = await follow(step);
		outcomes.push(outcome);
		if (!outcome.ok) break;
	}
	return outcomes;
}

/** Runs one step, and says how it went. */
async function follow({ name, again, run }: Step): Promise<Outcome> {
	const started = performance.now();
	const outcome = await run();
	const seconds = ((performance.now() - started) / 1000).toFixed(1);
	if (outcome.ok) console.log(`── ${name}: done in ${seconds} s`);
	else
		console.error(`\n${name}: failed after ${seconds} s. The reason is above; \`${again}\` runs it alone.`);
	return outcome;
}

const total = (passed: number, failed: number) => console.log(`\n${passed} passed, ${failed} failed`);

/** A script or a tool of the package. What it says is shown when it ends, since others run beside it. */
function npm(...args: string[]): Promise<Outcome> {
	return new Promise((resolve, reject) => {
		const child = spawn('npm', args, { shell: process.platform === 'win32' });
		const said: Buffer[] = [];
		child.stdout.on('data', (part: Buffer) => said.push(part));
		child.stderr.on('data', (part: Buffer) => said.push(part));
		child.on('error', reject);
		child.on('close', (code) => {
			process.stdout.write(Buffer.concat(said));
			resolve({ ok: code === 0 });
		});
	});
}

function unitTests(): Outcome {
	const vitest = join('node_modules', 'vitest', 'vitest.mjs');
	const { ok } = run(process.execPath, [
		vitest,
		'run',
		'--reporter=dot',
		'--reporter=json',
		`--outputFile.json=${unitReport}`
	]);
	const report = readReport(unitReport, VitestReport);
	return { ok, passed: report?.numPassedTests ?? 0, failed: report?.numFailedTests ?? 0 };
}

const build = async ({ folder, base, env }: Site): Promise<Outcome> => ({
	ok: await buildSite(folder, base, env)
});

async function browserTests(): Promise<Outcome> {
	const cli = join('node_modules', '@playwright', 'test', 'cli.js');
	const rootPort = await freePort(sites.root.port);
	const basePort = await freePort(rootPort + 1);
	const { ok } = run(process.execPath, [cli, 'test', '--reporter=line,json', ...process.argv.slice(3)], {
		CHROME_PATH: ensureBrowser(),
		SITES_ARE_BUILT: '1',
		ROOT_PORT: String(rootPort),
		BASE_PORT: String(basePort),
		PLAYWRIGHT_JSON_OUTPUT_FILE: browserReport
	});
	const stats = readReport(browserReport, PlaywrightReport)?.stats;
	return { ok, passed: stats?.expected ?? 0, failed: (stats?.unexpected ?? 0) + (stats?.flaky ?? 0) };
}

/** Two runs side by side must not meet on a port. */
async function freePort(wanted: number): Promise<number> {
	const server = createServer();
	const port = await listen(server, wanted, '127.0.0.1');
	await new Promise((resolve) => server.close(resolve));
	return port;
}

function run(command: string, args: string[], env: Record<string, string> = {}): Outcome {
	const { status } = spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, ...env } });
	return { ok: status === 0 };
}

/** A runner that crashed leaves no report. */
function readReport<T>(path: string, schema: z.ZodType<T>): T | undefined {
	try {
		return schema.parse(JSON.parse(readFileSync(path, 'utf8')));
	} catch {
		return undefined;
	}
}

refuseOldNode();
try {
	await test(process.argv[2]);
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
	total(0, 1);
} finally {
	rmSync(reports, { recursive: true, force: true });
}

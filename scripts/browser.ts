import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

const NAMES = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'microsoft-edge'];
const MAC_APPS = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
const WINDOWS_PATHS = ['Google\\Chrome\\Application\\chrome.exe', 'Chromium\\Application\\chrome.exe'];

const isRoot = process.getuid?.() === 0;

/**
 * Pretending to have a graphics card is slow; and to keep sites apart, Chromium starts a spare process for each tab,
 * where there is only one site. As root it refuses to run inside its own sandbox, as in most containers.
 */
export const browserArgs: string[] = [
	'--disable-gpu',
	'--disable-site-isolation-trials',
	...(isRoot ? ['--no-sandbox'] : [])
];

/** The path of a browser that starts: the one that is asked for, an installed one, or Playwright's own. */
export function findBrowser(env: NodeJS.ProcessEnv = process.env): string | undefined {
	const asked = env.CHROME_PATH ?? env.CHROMIUM_PATH;
	if (asked) {
		if (starts(asked)) return asked;
		throw new Error(`CHROME_PATH is “${asked}”, but no browser starts there. Correct it or leave it out.`);
	}
	return [...installed(env), chromium.executablePath()].find(starts);
}

/** As `findBrowser`, but installs one when there is none. Throws with what to do when that fails too. */
export function ensureBrowser(): string {
	const found = findBrowser();
	if (found) return found;

	console.log('No Chrome or Chromium found. Downloading the one that Playwright uses …');
	run(process.execPath, [join('node_modules', '@playwright', 'test', 'cli.js'), 'install', 'chromium']);
	const downloaded = findBrowser();
	if (downloaded) return downloaded;

	const sudo = isRoot ? [] : ['sudo', '-n'];
	if (process.platform === 'linux' && run('sh', ['-c', 'command -v apt-get >/dev/null'])) {
		console.log('That gave no browser that starts here. Installing the package “chromium” of this system …');
		const aptGet = [...sudo, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get'];
		run('env', [...aptGet, '-qq', 'update']);
		run('env', [
			...aptGet,
			'-qq',
			'install',
			'-y',
			'--no-install-recommends',
			'chromium',
			'fonts-liberation'
		]);
	}
	const packaged = findBrowser();
	if (packaged) return packaged;

	throw new Error(
		'The browser tests need Chrome or Chromium, and it could not be installed here.\n' +
			'Install it yourself (on Debian or Ubuntu: sudo apt-get install chromium), or set CHROME_PATH to one:\n' +
			'  CHROME_PATH=/path/to/chrome npm test'
	);
}

function installed(env: NodeJS.ProcessEnv): string[] {
	if (process.platform === 'darwin') {
		return MAC_APPS.map((app) => `/Applications/${app}.app/Contents/MacOS/${app}`);
	}
	if (process.platform === 'win32') {
		const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(
			(root) => root !== undefined
		);
		return roots.flatMap((root) => WINDOWS_PATHS.map((path) => join(root, path)));
	}
	const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
	return NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/** A browser can be there and still miss a library of the system. On Windows, asking would open a window. */
function starts(path: string): boolean {
	if (!existsSync(path)) return false;
	return process.platform === 'win32' || spawnSync(path, ['--version'], { timeout: 20_000 }).status === 0;
}

const run = (command: string, args: string[]): boolean =>
	spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'] }).status === 0;

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { findBrowser } from './browser.ts';

const folder = mkdtempSync(join(tmpdir(), 'readback-browser-'));
afterAll(() => rmSync(folder, { recursive: true }));

function program(name: string, exit: number): string {
	const path = join(folder, name);
	writeFileSync(path, `#!/bin/sh\nexit ${exit}\n`, { mode: 0o755 });
	return path;
}

test('a browser that was asked for and does not start is an error, not a reason to take another', () => {
	expect(() => findBrowser({ CHROME_PATH: join(folder, 'nothing') })).toThrow(/CHROME_PATH/);
});

test.skipIf(process.platform !== 'linux')('takes the first browser on the path that starts', () => {
	program('google-chrome', 1);
	const works = program('chromium', 0);
	expect(findBrowser({ PATH: folder })).toBe(works);
});

test.skipIf(process.platform === 'win32')('takes the browser that was asked for before any other', () => {
	const asked = program('my-browser', 0);
	expect(findBrowser({ CHROMIUM_PATH: asked, PATH: folder })).toBe(asked);
});

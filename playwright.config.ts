import { defineConfig, devices } from '@playwright/test';
import { browserArgs, findBrowser } from './scripts/browser.ts';
import { sites } from './tests/e2e/sites.ts';

const executablePath = findBrowser();
if (!executablePath)
	throw new Error('There is no browser to test with. `npm run test:browser` installs one.');

/** `npm test` has built the sites already; by hand, each is built when its server starts. */
const serve = `node --import tsx scripts/start.ts${process.env.SITES_ARE_BUILT ? ' --no-build' : ''}`;

export default defineConfig({
	testDir: 'tests/e2e',
	fullyParallel: true,
	workers: 2,
	retries: 0,
	forbidOnly: Boolean(process.env.CI),
	timeout: 60_000,
	expect: { timeout: 10_000 },
	reporter: 'line',
	use: {
		baseURL: sites.root.url,
		actionTimeout: 10_000,
		serviceWorkers: 'block',
		screenshot: 'only-on-failure',
		launchOptions: { executablePath, args: browserArgs }
	},
	projects: [
		{ name: 'desktop', use: { ...devices['Desktop Chrome'] }, grepInvert: /@phone-only/ },
		// What fingers and small screens change. All else is the same as on a desktop, and is tried once. Seven times as
		// many points to paint, as such a phone has, would show nothing more.
		{ name: 'phone', use: { ...devices['Pixel 7'], deviceScaleFactor: 1 }, grep: /@phone/ }
	],
	webServer: Object.values(sites).map(({ folder, base, port, url, env }) => ({
		command: serve,
		url,
		env: { ...env, PORT: String(port), BASE_PATH: base, BUILD_DIR: folder, HOST: '127.0.0.1' },
		timeout: 180_000,
		reuseExistingServer: false
	}))
});

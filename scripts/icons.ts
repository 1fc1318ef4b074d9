import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { browserArgs, ensureBrowser } from './browser.ts';

const FOLDER = 'static/icons';
const PAPER = '#7a2e1d';

/** Pictures that systems ask for where Readback is installed. `inset` is what a system may cut off, in per cent. */
const ICONS = [
	{ name: '192', size: 192, inset: 0, background: 'transparent' },
	{ name: '512', size: 512, inset: 0, background: 'transparent' },
	{ name: 'apple-touch', size: 180, inset: 0, background: PAPER },
	{ name: 'maskable', size: 512, inset: 12, background: PAPER }
];

/** `npm run icons`: draws `static/icon.svg` at each of these sizes. */
async function icons(): Promise<void> {
	const picture = readFileSync('static/icon.svg', 'base64');
	mkdirSync(FOLDER, { recursive: true });
	const browser = await chromium.launch({ executablePath: ensureBrowser(), args: browserArgs });
	try {
		for (const { name, size, inset, background } of ICONS) {
			const page = await browser.newPage({ viewport: { width: size, height: size } });
			await page.setContent(
				`<body style="margin:0;background:${background}">` +
					`<img style="display:block;box-sizing:border-box;width:100vw;padding:${inset}vw" src="data:image/svg+xml;base64,${picture}">`
			);
			await page.screenshot({ path: join(FOLDER, `${name}.png`), omitBackground: true });
			await page.close();
		}
	} finally {
		await browser.close();
	}
}

await icons();

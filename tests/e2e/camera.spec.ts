import { chromium, type Page } from '@playwright/test';
import { writeFileSync } from 'node:fs';
import encodeQR from 'qr';
import { browserArgs, findBrowser } from '../../scripts/browser.ts';
import { sessionFor } from '../../src/lib/class/ask.ts';
import { type Assignment, idOf, packAssignment } from '../../src/lib/class/assignment.ts';
import { packHandIn, toHandIn } from '../../src/lib/class/hand-in.ts';
import { classText } from './classroom.ts';
import { expect, open, test, watch } from './fixtures.ts';
import { sites } from './sites.ts';

// The camera of a teacher’s device. Chromium has one that plays a film: here, of a QR code held in front of it.

const assigned = { id: classText.id, level: 'b2', version: classText.version, n: 10 } as const;
const assignment: Assignment = { key: 'k3y0', name: '3B', texts: [assigned], mode: 'test' };

async function handInOf(name: string): Promise<string> {
	const id = idOf(assignment);
	const session = sessionFor(assignment, assigned, classText, { id, student: name });
	return packHandIn(toHandIn({ id, name, began: 1_700_000_000, ended: 1_700_000_600, sessions: [session] }));
}

const [WIDE, HIGH] = [640, 480];

/** A film of one still picture, as YUV4MPEG2: a header, and for each frame all lights, then two planes without colour. */
function filmOf(text: string): Buffer {
	const rows = encodeQR(text, 'raw', { ecc: 'low', border: 4 });
	const size = Math.floor(HIGH / rows.length);
	const [left, top] = [WIDE, HIGH].map((room) => Math.floor((room - size * rows.length) / 2));
	const lights = Buffer.alloc(WIDE * HIGH, 230);
	for (const [y, row] of rows.entries())
		for (const [x, dark] of row.entries())
			for (let line = 0; dark && line < size; line++) {
				const start = ((top ?? 0) + y * size + line) * WIDE + (left ?? 0) + x * size;
				lights.fill(20, start, start + size);
			}
	const frame = [Buffer.from('FRAME\n'), lights, Buffer.alloc((WIDE * HIGH) / 2, 128)];
	return Buffer.concat([
		Buffer.from(`YUV4MPEG2 W${WIDE} H${HIGH} F10:1 Ip A1:1 C420jpeg\n`),
		...frame,
		...frame
	]);
}

/** Opens the page in a browser of its own, which has this camera. */
async function withCamera(args: string[], story: (page: Page) => Promise<void>) {
	const executablePath = findBrowser();
	const browser = await chromium.launch({
		...(executablePath && { executablePath }),
		args: [...browserArgs, '--use-fake-device-for-media-stream', ...args]
	});
	try {
		const context = await browser.newContext({ baseURL: sites.root.url, serviceWorkers: 'block' });
		const page = await context.newPage();
		const problems = watch(page);
		await open(page, './class/collect/');
		await story(page);
		expect(problems).toEqual([]);
	} finally {
		await browser.close();
	}
}

const scan = (page: Page) => page.getByRole('button', { name: 'Scan QR codes' }).click();

test('a QR code held in front of the camera is taken in once, and the camera goes out afterwards', async ({}, testInfo) => {
	const film = testInfo.outputPath('code.y4m');
	writeFileSync(film, filmOf(await handInOf('Ana')));
	const args = ['--use-fake-ui-for-media-stream', `--use-file-for-fake-video-capture=${film}`];
	await withCamera(args, async (page) => {
		await page.getByLabel('Paste codes').fill(await packAssignment(assignment));
		await page.getByRole('button', { name: 'Take in' }).click();
		await scan(page);
		await expect(page.getByText('1 hand-in taken in.')).toBeVisible();
		await expect(page.getByRole('rowheader', { name: 'Ana' }).first()).toBeVisible();
		// It is still there: what is seen again is not told again.
		await page.waitForTimeout(1000);
		await expect(page.getByText('1 hand-in taken in.')).toBeVisible();

		const track = await page.locator('video').evaluateHandle((video: HTMLVideoElement) => {
			const stream = video.srcObject;
			return stream instanceof MediaStream ? stream.getVideoTracks()[0] : undefined;
		});
		expect(await track.evaluate((track) => track?.readyState)).toBe('live');
		await page.getByRole('button', { name: 'Stop scanning' }).click();
		expect(await track.evaluate((track) => track?.readyState)).toBe('ended');
		await expect(page.locator('video')).toHaveCount(0);
	});
});

test('a camera that is not allowed is told of, and what to do', async () => {
	await withCamera(['--deny-permission-prompts'], async (page) => {
		await scan(page);
		await expect(page.getByRole('alert').filter({ hasText: 'Allow it for this page' })).toBeVisible();
	});
});

test('where there is no camera, a picture will do', async ({ page }) => {
	await open(page, './class/collect/');
	await scan(page);
	await expect(page.getByRole('alert').filter({ hasText: 'choose a picture of the code' })).toBeVisible();
});

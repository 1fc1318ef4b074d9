import { expect, type Page } from '@playwright/test';
import type axe from 'axe-core';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** The short form of the same: to read the long one takes a page longer than the check itself. */
const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * The page, or the part of it that a selector names, breaks no accessibility rule that axe can check. `state` tells in
 * a failure what was on screen.
 */
export const expectClean = (page: Page, state: string, part?: string): Promise<void> =>
	expectNone(page, state, part);

/** All words stand out from what is behind them: for states that differ from others in their colours alone. */
export const expectContrast = (page: Page, state: string): Promise<void> =>
	expectNone(page, state, undefined, ['color-contrast', 'link-in-text-block']);

async function expectNone(page: Page, state: string, part?: string, rules?: string[]): Promise<void> {
	// It is large: a page takes it once, and what was right is not described.
	if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
	const inPage = await page.evaluateHandle<typeof axe>('axe');
	const told = await inPage.evaluate(
		async (axe, { part, rules }) => {
			const { violations } = await axe.run(part ?? document, {
				resultTypes: ['violations'],
				// No rule that is on by default looks into style sheets, so that they are not fetched once more.
				preload: { assets: ['media'] },
				...(rules ? { runOnly: rules } : {})
			});
			return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
		},
		{ part, rules }
	);
	expect(told, state).toEqual([]);
}

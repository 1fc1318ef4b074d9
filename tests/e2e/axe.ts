import { expect, type Page } from '@playwright/test';
import axe from 'axe-core';

/**
 * The page, or the part of it that a selector names, breaks no accessibility rule that axe can check. `state` tells in
 * a failure what was on screen.
 */
export async function expectClean(page: Page, state: string, part?: string): Promise<void> {
	// It is large: a page takes it once, and what was right is not described.
	if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
	const inPage = await page.evaluateHandle<typeof axe>('axe');
	const told = await inPage.evaluate(async (axe, part) => {
		const { violations } = await axe.run(part ?? document, { resultTypes: ['violations'] });
		return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
	}, part);
	expect(told, state).toEqual([]);
}

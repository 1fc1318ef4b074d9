import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/**
 * The page, or the part of it that a selector names, breaks no accessibility rule that axe can check. `state` tells in
 * a failure what was on screen.
 */
export async function expectClean(page: Page, state: string, part?: string): Promise<void> {
	// No page has frames of other origins, so that no second page is needed; and what is right need not be told. Both
	// take most of the time that looking takes.
	const axe = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] });
	const { violations } = await (part === undefined ? axe : axe.include(part)).analyze();
	const told = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
	expect(told, state).toEqual([]);
}

import { expectClean } from './axe.ts';
import { expect, open, test } from './fixtures.ts';

// The gallery of classes stands for the page on which a teacher collects answers: the same component, made-up classes.
const GALLERY = './gallery/class/';

test('a teacher sees what to come back to, which answers drew the class, and how far to trust the numbers', async ({
	page
}) => {
	await open(page, GALLERY);
	const large = page.getByRole('article', { name: 'Forty students' });
	await expect(large).toContainText('40 students, 10 questions.');
	const first = large.getByRole('listitem').first();
	await expect(first).toContainText(/The class earned \d+% of the points\./);
	await expect(first).toContainText(
		/\d+ students chose this instead: .*(Somebody else|A number that counts)/
	);
	await expect(first.getByRole('blockquote')).toContainText('The soldiers are thought to come from');

	await large.getByText('What was chosen').first().click();
	await expect(large.getByText('Hardly anybody took it.').first()).toBeVisible();
	await expect(large).toContainText(/Reliability \(KR-20\)\s*0\.\d+/);

	const table = large.getByRole('region', { name: 'By student' }).getByRole('table');
	await expect(table.getByRole('row')).toHaveCount(41);
	await expect(table.getByRole('columnheader').first()).toHaveText('Name');
});

test('a small class gets no numbers that mean nothing, and is told why; an empty one is told so', async ({
	page
}) => {
	await open(page, GALLERY);
	const small = page.getByRole('article', { name: 'Eight students' });
	await expect(small).toContainText('it takes 30 students or more');
	await expect(small).toContainText('there are too few questions to say');
	await expect(small).not.toContainText('Hardly anybody took it.');
	await expect(page.getByRole('article', { name: 'No students' })).toContainText('There are no answers yet.');
});

test(
	'what the answers say passes the accessibility rules and fits a small screen',
	{ tag: '@phone-only' },
	async ({ page }) => {
		await page.setViewportSize({ width: 320, height: 640 });
		await page.emulateMedia({ colorScheme: 'dark' });
		await open(page, GALLERY);
		for (const summary of await page.getByText(/^(What was chosen|As a table)$/).all()) await summary.click();
		// Each for itself: on a real page there is one class, and its parts have names of their own.
		for (const name of ['Forty students', 'Eight students', 'No students']) {
			await expectClean(page, name, `[aria-label="${name}"]`);
		}
		const wide = await page.evaluate(() => document.documentElement.scrollWidth);
		expect(wide).toBeLessThanOrEqual(page.viewportSize()?.width ?? 0);
	}
);

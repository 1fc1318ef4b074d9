import type { Page } from '@playwright/test';
import { optionsOf } from '../../src/lib/formats/index.ts';
import { stemOf } from '../../src/lib/question.ts';
import { expectClean } from './axe.ts';
import { expect, open, test, reload } from './fixtures.ts';
import { quizFor, seedOfChoices } from './keys.ts';
import { ARTICLE } from './taker.ts';

const READ = `./read/${ARTICLE}/`;
const SEED = seedOfChoices(5);
const text = (page: Page) => page.locator('.passage');

test.describe('words explained', () => {
	const word = (page: Page) => text(page).getByRole('button', { name: 'acknowledged', exact: true });
	const MEANS = 'admitted that it was true';

	test(
		'tell their meaning at a click or tap, and to a screen reader',
		{ tag: '@phone' },
		async ({ page, isMobile }) => {
			await open(page, READ);
			await expect(word(page)).toHaveAccessibleDescription(`Means: ${MEANS}`);
			await (isMobile ? word(page).tap() : word(page).click());
			await expect(text(page).getByText(MEANS, { exact: true })).toBeVisible();
			await expect(word(page)).toHaveAttribute('aria-expanded', 'true');
			await expectClean(page, 'meaning');
			await page.keyboard.press('Escape');
			await expect(text(page).getByText(MEANS, { exact: true })).toBeHidden();
		}
	);

	test('tell it when they are reached by keyboard, until one goes on', async ({ page }) => {
		await open(page, READ);
		await text(page).getByRole('button', { name: 'estimated', exact: true }).focus();
		await page.keyboard.press('Tab');
		await expect(word(page)).toBeFocused();
		await expect(text(page).getByText(MEANS, { exact: true })).toBeVisible();
		await page.keyboard.press('Tab');
		await expect(text(page).getByText(MEANS, { exact: true })).toBeHidden();
	});

	test('are not marked where they are asked about', async ({ page }) => {
		await open(page, `./quiz/${ARTICLE}/?seed=1&n=5&mode=practice`);
		await expect(page.getByText('broken its silence')).toHaveCount(1);
		await expect(word(page)).toHaveCount(0);
	});
});

test(
	'another level opens where the reader is, and at the top for who has not begun',
	{ tag: '@phone' },
	async ({ page }) => {
		await page.emulateMedia({ reducedMotion: 'reduce' });
		await open(page, READ);
		const levels = page.getByRole('navigation', { name: 'Level of the text' });
		await levels.getByRole('link', { name: /^A2/ }).click();
		await expect(page).toHaveURL(/\/a2\/?$/);
		await levels.getByRole('link', { name: /^B2/ }).click();
		await expect(page).toHaveURL(new RegExp(`${ARTICLE}/?$`));
		await text(page)
			.locator('.sentence', { hasText: 'cremated' })
			.evaluate((sentence) => sentence.scrollIntoView());
		// Without moving the page, as who has a sticky link or a keyboard would.
		await levels.getByRole('link', { name: /^A2/ }).dispatchEvent('click');
		await expect(page).toHaveURL(/\/a2\/?#s\d+$/);
		await expect(
			text(page)
				.getByText(/cremated/)
				.first()
		).toBeInViewport();
	}
);

/** Selects words of the text, as dragging over them does. */
const select = (page: Page, words: string) =>
	text(page).evaluate((text, words) => {
		const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
		for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			const at = node.textContent?.indexOf(words) ?? -1;
			if (at < 0) continue;
			const range = document.createRange();
			range.setStart(node, at);
			range.setEnd(node, at + words.length);
			getSelection()?.removeAllRanges();
			getSelection()?.addRange(range);
			return;
		}
		throw new Error(`“${words}” is not in the text.`);
	}, words);

test.describe('notes', () => {
	const bar = (page: Page) => page.getByRole('region', { name: 'Mark words' });
	const list = (page: Page) => page.getByRole('region', { name: 'My notes' });
	const WORDS = 'broken its silence';

	test(
		'words that are selected can be marked, noted, found again after a reload, and deleted',
		{ tag: '@phone' },
		async ({ page }) => {
			await open(page, READ);
			await select(page, WORDS);
			await bar(page).getByRole('button', { name: 'Question' }).click();
			await expect(bar(page).getByRole('status')).toContainText('Marked as question');
			await bar(page).getByRole('textbox', { name: 'Note' }).fill('After how long?');
			await expectClean(page, 'bar');
			await bar(page).getByRole('button', { name: 'Done' }).click();

			await reload(page);
			await expect(text(page).locator('mark')).toHaveText(`[Question: ${WORDS}`);
			await expect(list(page)).toContainText('After how long?');
			await expectClean(page, 'list');
			await list(page).getByRole('button', { name: /^Show/ }).click();
			await expect(text(page).getByRole('button', { name: 'Question, note 1' })).toBeFocused();
			await expect(text(page).locator('mark')).toBeInViewport();
			await bar(page).getByRole('button', { name: 'Done' }).click();
			await list(page)
				.getByRole('button', { name: /^Delete/ })
				.click();
			await expect(text(page).locator('mark')).toHaveCount(0);
		}
	);

	test('a sentence can be marked by keyboard alone', async ({ page }) => {
		await open(page, READ);
		await page.getByRole('button', { name: 'Mark a sentence' }).focus();
		await page.keyboard.press('Enter');
		await expect(text(page).getByRole('radio').first()).toBeFocused();
		await page.keyboard.press('ArrowDown');
		await expect(bar(page)).toContainText('Speaking on Wednesday');
		await expectClean(page, 'choosing');
		await page.keyboard.press('Tab');
		await page.keyboard.press('Enter');
		await expect(text(page).locator('mark.mark-point').first()).toContainText('Speaking on Wednesday');
		await page.keyboard.press('Escape');
		await page.keyboard.press('Escape');
		await expect(text(page).getByRole('radio')).toHaveCount(0);
		await expect(page.getByRole('button', { name: 'Mark a sentence' })).toBeFocused();
	});

	test('what is no longer in the text is listed with its note; what has moved is found', async ({ page }) => {
		const notes = [
			{ id: 1, mark: 'point', quote: 'words that were corrected', start: 40, note: 'Was this so?' },
			{ id: 2, mark: 'word', quote: WORDS, start: 3, note: '' }
		];
		await page.addInitScript(
			([key, value]) => localStorage.setItem(key ?? '', value ?? ''),
			[`readback:notes:${ARTICLE}/b2`, JSON.stringify({ form: 1, version: 'old', notes })]
		);
		await open(page, READ);
		await expect(list(page).getByRole('heading', { name: 'No longer in the text' })).toBeVisible();
		await expect(list(page)).toContainText('Was this so?');
		await expect(text(page).locator('mark')).toContainText(WORDS);
	});
});

test.describe('reading aloud', () => {
	/** A voice that says nothing: each call of `say` is one thing that a browser would report. */
	const voices = (page: Page, lang: string) =>
		page.addInitScript((lang) => {
			const spoken: { text: string; onboundary?: (event: object) => void; onend?: () => void }[] = [];
			class Utterance {
				text: string;
				constructor(text: string) {
					this.text = text;
				}
			}
			const speech = {
				getVoices: () => (lang ? [{ lang, localService: true, default: true }] : []),
				addEventListener: () => undefined,
				cancel: () => undefined,
				speak: (utterance: Utterance) => spoken.push(utterance)
			};
			Object.assign(globalThis, { spoken });
			Object.defineProperty(globalThis, 'SpeechSynthesisUtterance', { value: Utterance });
			Object.defineProperty(globalThis, 'speechSynthesis', { value: speech });
		}, lang);
	const spoken = (page: Page) => page.evaluate<string[]>('spoken.map(({ text }) => text)');
	const player = (page: Page) => page.getByRole('region', { name: 'Read aloud' });

	test('goes from sentence to sentence, marks them, pauses at a word and goes on with it', async ({
		page
	}) => {
		await voices(page, 'en-GB');
		await open(page, READ);
		await page.getByRole('button', { name: 'Read aloud' }).click();
		await expect(text(page).locator('.now')).toContainText('A member of South Korea’s parliament');
		await page.evaluate('spoken.at(-1).onend()');
		await expect(text(page).locator('.now')).toContainText('Speaking on Wednesday');
		await page.evaluate('spoken.at(-1).onboundary({ name: "word", charIndex: 12 })');
		await expect.poll(() => page.evaluate('[...CSS.highlights.get("spoken-word")].join()')).toBe('Wednesday');
		await expectClean(page, 'player');
		await player(page).getByRole('button', { name: 'Pause' }).click();
		await player(page).getByRole('button', { name: 'Play' }).click();
		await expect.poll(async () => (await spoken(page)).at(-1)).toMatch(/^Wednesday, 30 April/);
		await player(page).getByRole('combobox', { name: 'Speed' }).selectOption('0.8×');
		await expect.poll(() => page.evaluate('spoken.at(-1).rate')).toBe(0.8);
		await player(page).getByRole('button', { name: 'Stop' }).click();
		await expect(player(page)).toBeHidden();
		await expect(text(page).locator('.now')).toHaveCount(0);
	});

	test('reads a question and its options in order, marks them, and falls silent with the next question', async ({
		page
	}) => {
		const [first] = quizFor(SEED, 5);
		if (!first) throw new Error('No quiz has a question.');
		const options = optionsOf(first.item).map(({ text }) => text);
		await voices(page, 'en-GB');
		await open(page, `./quiz/${ARTICLE}/?seed=${SEED}&n=5&mode=test`);
		await page.getByRole('button', { name: 'Listen' }).click();
		const marked = (name: string) => page.evaluate(`[...CSS.highlights.get("${name}") ?? []].join()`);
		for (const words of [stemOf(first), ...options]) {
			await expect.poll(async () => (await spoken(page)).at(-1)?.trim()).toBe(words);
			await expect.poll(() => marked('spoken-part')).toContain(words);
			await page.evaluate('spoken.at(-1).onboundary({ name: "word", charIndex: 0 })');
			await expect.poll(() => marked('spoken-word')).toBe(/^[\p{L}\p{N}’-]+/u.exec(words)?.[0]);
			if (words === options.at(-1)) break;
			await page.evaluate('spoken.at(-1).onend()');
		}
		await player(page).getByRole('combobox', { name: 'Speed' }).selectOption('1.2×');
		await expectClean(page, 'question read aloud');
		await page.getByRole('button', { name: 'Next' }).click();
		await expect(player(page)).toBeHidden();
		expect(await marked('spoken-part')).toBe('');
		await page.getByRole('button', { name: 'Listen' }).click();
		await expect.poll(() => page.evaluate('spoken.at(-1).rate')).toBe(1.2);
	});

	test('says plainly that there is no English voice', async ({ page }) => {
		await voices(page, 'de-DE');
		await open(page, READ);
		await page.getByRole('button', { name: 'Read aloud' }).click();
		await expect(player(page).getByRole('alert')).toContainText('no English voice');
	});
});

test('line focus follows the keys and the page, and Escape ends it', async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await open(page, READ);
	await page.getByRole('button', { name: 'Line focus' }).click();
	await expect(text(page).locator('.now')).toContainText('A member of South Korea’s parliament');
	await expectClean(page, 'line focus');
	await text(page)
		.locator('.sentence', { hasText: 'cremated' })
		.evaluate((sentence) => sentence.scrollIntoView());
	await expect(text(page).locator('.now')).toContainText('cremated');
	const before = await text(page).locator('.now').getAttribute('id');
	await page.keyboard.press('ArrowDown');
	await expect(text(page).locator('.now')).toHaveId(`s${Number(before?.slice(1)) + 1}`);
	await page.keyboard.press('Escape');
	await expect(text(page).locator('.now')).toHaveCount(0);
});

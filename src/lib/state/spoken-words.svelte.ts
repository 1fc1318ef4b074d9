// Where the words that are read aloud stand on the page.

/** What stands in an element without being part of its words: signs beside them, or remarks in another language. */
const ASIDE = '[data-aside], [lang]:not([lang="en"])';

/** The texts of an element, each with the node that holds it. */
function* textsIn(element: Element): Generator<{ node: Node; text: string }> {
	const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
	for (let node = walker.nextNode(); node; node = walker.nextNode()) {
		const aside = node.parentElement?.closest(ASIDE);
		if (!aside || !element.contains(aside)) yield { node, text: node.textContent ?? '' };
	}
}

export const wordsIn = (element: Element): string => [...textsIn(element)].map(({ text }) => text).join('');

/** The part of an element from one letter of its words to another. */
export function rangeIn(element: Element, start: number, end: number): Range {
	const range = document.createRange();
	let before = 0;
	for (const { node, text } of textsIn(element)) {
		const after = before + text.length;
		if (start >= before && start <= after) range.setStart(node, start - before);
		if (end > before && end <= after) range.setEnd(node, end - before);
		before = after;
	}
	return range;
}

/** Marks what is spoken, or nothing any more, where the browser can (see `::highlight` in src/app.css). */
export function markSpoken(name: 'spoken-word' | 'spoken-part', range: Range | undefined): void {
	if (!globalThis.CSS?.highlights) return;
	if (range) CSS.highlights.set(name, new Highlight(range));
	else CSS.highlights.delete(name);
}

/** What can be read aloud of a question: all that is in English in it, in the order in which it stands there. */
export const readableParts = (card: Element): HTMLElement[] =>
	[...card.querySelectorAll<HTMLElement>('[lang="en"]')].filter(
		(part) =>
			!part.parentElement?.closest('[lang="en"]:not(html)') &&
			!part.closest('[aria-hidden="true"]') &&
			(part.closest('select') ?? part.checkVisibility({ visibilityProperty: true }))
	);

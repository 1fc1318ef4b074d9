import type { Passage, Span } from '$lib/content/passage.ts';
import { trimmedSpan } from '$lib/reading/selection.ts';

/** The place in the passage that the reader has selected on screen. */
export function selectedSpan(text: Element, passage: Passage): Span | undefined {
	const selection = getSelection();
	if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
	const range = selection.getRangeAt(0);
	const parts = [...text.querySelectorAll('.sentence')].flatMap((element, index) => {
		const sentence = passage.sentences[index];
		if (!sentence || !range.intersectsNode(element)) return [];
		const from = wordsBefore(element, range.startContainer, range.startOffset);
		const to = wordsBefore(element, range.endContainer, range.endOffset);
		return {
			start: sentence.start + (from ?? 0),
			end: to === undefined ? sentence.end : sentence.start + to
		};
	});
	const [first, last] = [parts[0], parts.at(-1)];
	return first && last && trimmedSpan(passage.text, first.start, last.end);
}

/** How many letters of a sentence stand before a point in it, without what is only beside the text. */
function wordsBefore(sentence: Element, node: Node, offset: number): number | undefined {
	if (!sentence.contains(node)) return undefined;
	const before = document.createRange();
	before.setStart(sentence, 0);
	before.setEnd(node, offset);
	const words = before.cloneContents();
	for (const aside of words.querySelectorAll('[data-aside]')) aside.remove();
	return words.textContent?.length;
}

import { type Span, spanOf } from '../content/passage.ts';

/** The place from one offset to another without white space at its ends; none where nothing else is in it. */
export function trimmedSpan(text: string, start: number, end: number): Span | undefined {
	const words = text.slice(start, end);
	const from = start + words.length - words.trimStart().length;
	const to = start + words.trimEnd().length;
	return from < to ? spanOf(text, from, to) : undefined;
}

import { type Span, spanOf } from '../content/passage.ts';

/** What a reader marks words as. Apart from the notes, which need the library that reads what is stored. */
export const MARKS = ['point', 'question', 'word'] as const;
export type Mark = (typeof MARKS)[number];

/** Under this name the notes on a text lie in the browser’s storage. */
export const notesKey = (slug: string, level: string): string => `readback:notes:${slug}/${level}`;

/** The place from one offset to another without white space at its ends; none where nothing else is in it. */
export function trimmedSpan(text: string, start: number, end: number): Span | undefined {
	const words = text.slice(start, end);
	const from = start + words.length - words.trimStart().length;
	const to = start + words.trimEnd().length;
	return from < to ? spanOf(text, from, to) : undefined;
}

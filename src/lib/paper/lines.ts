import type { Passage, Span } from '../content/passage.ts';

/** One line of a text as it is printed: where it begins and ends in the passage. */
export interface Line {
	text: string;
	start: number;
	end: number;
}

/** The first and the last line on which something stands, counted from one through the whole text. */
export interface Lines {
	first: number;
	last: number;
}

/**
 * The text in lines of at most so many letters of middling width, paragraph by paragraph. The lines are broken here and
 * not by the browser or the word processor, so that “line 12” is the same line on every screen, on every sheet of paper
 * and in the key.
 */
export const linesOf = (passage: Passage, measure: number): Line[][] =>
	passage.paragraphs.map(({ quote, start }) => broken(quote, start, measure));

function broken(paragraph: string, offset: number, measure: number): Line[] {
	const lines: Line[] = [];
	let [start, end, width] = [0, 0, 0];
	for (const { 0: word, index } of paragraph.matchAll(/\S+/g)) {
		const more = widthOf(word);
		if (end > start && width + SPACE + more > measure) {
			lines.push(lineAt(paragraph, offset, start, end));
			[start, width] = [index, 0];
		}
		width += (width > 0 ? SPACE : 0) + more;
		end = index + word.length;
	}
	return [...lines, lineAt(paragraph, offset, start, end)];
}

const lineAt = (paragraph: string, offset: number, start: number, end: number): Line => ({
	text: paragraph.slice(start, end),
	start: offset + start,
	end: offset + end
});

/** How wide letters are in a common serif face, as parts of one of middling width: lines come out about as long. */
const SPACE = 0.5;
const NARROW = /[iIjlft.,:;'’‘!|()[\]-]/;
const WIDE = /[A-Zmw%&—“”]/;
const widthOf = (word: string): number =>
	[...word].reduce((sum, letter) => sum + (NARROW.test(letter) ? 0.62 : WIDE.test(letter) ? 1.4 : 1.05), 0);

/** The lines on which a place of the passage stands. */
export function linesWith(lines: readonly Line[][], span: Span): Lines {
	const all = lines.flat();
	const first = all.findIndex(({ end }) => span.start < end);
	const last = all.findLastIndex(({ start }) => start < span.end);
	return { first: first + 1, last: last + 1 };
}

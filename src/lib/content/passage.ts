import { endOfRun, isLetterOrDigit } from '../language/letters.ts';
import type { Span } from './span.ts';

export type { Span };

/** One text of an article, cut into paragraphs and sentences. Sentences are numbered through the whole text. */
export interface Passage {
	text: string;
	paragraphs: Span[];
	sentences: Sentence[];
}

export type Sentence = Span & { paragraph: number };

/** Cuts a text file into a passage. Paragraphs are separated by blank lines; line breaks inside one are spaces. */
export function parsePassage(file: string): Passage {
	const text = file
		.replaceAll('\r\n', '\n')
		.trim()
		.split(/\n\s*\n/)
		.map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
		.join('\n\n');

	const paragraphs: Span[] = [];
	for (let start = 0; start < text.length;) {
		const gap = text.indexOf('\n\n', start);
		const end = gap === -1 ? text.length : gap;
		paragraphs.push(spanOf(text, start, end));
		start = end + 2;
	}

	const sentences = paragraphs.flatMap((paragraph, index) =>
		sentencesIn(paragraph.quote).map(([start, end]) => ({
			...spanOf(text, paragraph.start + start, paragraph.start + end),
			paragraph: index
		}))
	);
	return { text, paragraphs, sentences };
}

/** Where each sentence of a paragraph begins and ends. */
function sentencesIn(paragraph: string): [start: number, end: number][] {
	const places: [number, number][] = [];
	let isOpen = false;
	for (const { index, segment } of SEGMENTER.segment(paragraph)) {
		const end = index + segment.trimEnd().length;
		const last = places.at(-1);
		if (isOpen && last) last[1] = end;
		else places.push([index, end]);
		isOpen = GOES_ON.test(segment.trimEnd());
	}
	return places;
}

const SEGMENTER = new Intl.Segmenter('en', { granularity: 'sentence' });
/** A dot after an initial or a title ends no sentence: “J. D. Bernal”, “Dr. Frost”. */
const GOES_ON = /(?:^|[\s(“‘])(?:\p{Lu}|Mr|Mrs|Ms|Dr|Prof|St)\.$/u;

export function spanOf(text: string, start: number, end: number): Span {
	return { quote: text.slice(start, end), start, end };
}

/** Every place where the words stand in the text. Content checking wants exactly one. */
export function findSpans(text: string, quote: string): Span[] {
	const spans: Span[] = [];
	for (let at = text.indexOf(quote); at !== -1; at = text.indexOf(quote, at + 1))
		spans.push(spanOf(text, at, at + quote.length));
	return spans;
}

/** The numbers of the sentences that a span touches. */
export function sentencesOf(passage: Passage, span: Span): number[] {
	const touched: number[] = [];
	passage.sentences.forEach((sentence, index) => {
		if (overlap(sentence, span)) touched.push(index);
	});
	return touched;
}

/** Whether two places have a part in common. */
export const overlap = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;

/** The number of the paragraph in which a span begins. */
export function paragraphOf(passage: Passage, span: Span): number {
	return passage.paragraphs.findIndex((paragraph) => span.start < paragraph.end);
}

/** Apostrophes and hyphens hold a word together. */
const [APOSTROPHE, TYPED_APOSTROPHE, HYPHEN] = [0x2019, 0x27, 0x2d];
const isPartOfWord = (code: number): boolean =>
	isLetterOrDigit(code) || code === APOSTROPHE || code === TYPED_APOSTROPHE || code === HYPHEN;

export function countWords(text: string): number {
	let count = 0;
	for (let at = 0; at < text.length; at++)
		if (isLetterOrDigit(text.codePointAt(at) ?? 0)) {
			count++;
			at = endOfRun(text, at, isPartOfWord);
		}
	return count;
}

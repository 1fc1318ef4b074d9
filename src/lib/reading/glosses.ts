import { type Span, spanOf } from '../content/passage.ts';
import type { Reading } from '../content/reading.ts';

/** A word of the text with what it means there. */
export interface Gloss {
	span: Span;
	means: string;
}

/** The explained words where they stand in a text, in its order. In other sentences a word may mean something else. */
export function glossesOf({ passage, glossary }: Pick<Reading, 'passage' | 'glossary'>): Gloss[] {
	return glossary
		.flatMap(({ word, means, spans }) => {
			const [place] = spans;
			const at = place && findWord(place.quote, word);
			if (!place || at === undefined) return [];
			const start = place.start + at;
			return [{ span: spanOf(passage.text, start, start + word.length), means }];
		})
		.sort((a, b) => a.span.start - b.span.start);
}

/** Where a word or phrase stands as a whole word, in small letters or large. */
function findWord(words: string, word: string): number | undefined {
	const plain = word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
	return new RegExp(`(?<![\\p{L}\\p{N}])${plain}(?![\\p{L}\\p{N}])`, 'iu').exec(words)?.index;
}

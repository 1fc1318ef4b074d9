import { type Span, spanOf } from '../content/passage.ts';
import type { Reading } from '../content/reading.ts';
import { firstPlaceOf } from '../language/letters.ts';

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
			const at = place && firstPlaceOf(place.quote, word);
			if (!place || at === undefined) return [];
			const start = place.start + at;
			return [{ span: spanOf(passage.text, start, start + word.length), means }];
		})
		.sort((a, b) => a.span.start - b.span.start);
}

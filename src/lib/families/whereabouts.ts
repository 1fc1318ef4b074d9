import { type Passage, type Sentence, sentencesOf, type Span } from '../content/passage.ts';
import type { Located } from '../content/reading.ts';
import { ordinal } from '../language/number.ts';
import { once, onceIn } from '../language/once.ts';

/**
 * How a question points at a sentence without saying it, “the second sentence of the first paragraph”: a sentence that
 * stands in the question would be its own answer. Nothing where the place is more than one sentence.
 */
export function whereabouts(passage: Passage, place: Span): { sentence: Span; words: string } | undefined {
	const [sentence, ...more] = sentencesAt(passage, [place]);
	if (!sentence || more.length > 0) return undefined;
	return { sentence: spanOf(sentence), words: inWords([sentence], passage) };
}

/** Several facts may stand in a sentence: it stays the same place for all of them. */
const spanOf = once(({ quote, start, end }: Sentence): Span => ({ quote, start, end }));

/** Where the text says something: “the first and third sentences of the second paragraph”. */
export const whereaboutsOf = onceIn(({ spans }: Located<object>, passage: Passage): string => {
	const sentences = sentencesAt(passage, spans);
	const paragraphs = [...new Set(sentences.map(({ paragraph }) => paragraph))];
	const within = paragraphs.map((one) => sentences.filter(({ paragraph }) => paragraph === one));
	return listed(within.map((beside) => inWords(beside, passage)));
});

function sentencesAt(passage: Passage, spans: readonly Span[]): Sentence[] {
	const touched = new Set(spans.flatMap((span) => sentencesOf(passage, span)));
	return passage.sentences.filter((_, index) => touched.has(index));
}

/**
 * Sentences of one paragraph by their places in it, counted: what the last sentence of a story says could be guessed
 * without reading it.
 */
function inWords(sentences: readonly Sentence[], passage: Passage): string {
	const paragraph = sentences[0]?.paragraph ?? 0;
	const beside = passage.sentences.filter((other) => other.paragraph === paragraph);
	const nths = sentences.map((sentence) =>
		beside.length === 1 ? 'only' : ordinal(beside.indexOf(sentence) + 1)
	);
	const noun = nths.length > 1 ? 'sentences' : 'sentence';
	return `the ${listed(nths)} ${noun} of ${paragraphInWords(paragraph)}`;
}

/** “The third paragraph”. */
export const paragraphInWords = (paragraph: number): string => `the ${ordinal(paragraph + 1)} paragraph`;

/** “The first, second and fifth”. */
function listed(parts: readonly string[]): string {
	const [last, ...before] = parts.toReversed();
	return before.length > 0 ? `${before.toReversed().join(', ')} and ${last}` : (last ?? '');
}

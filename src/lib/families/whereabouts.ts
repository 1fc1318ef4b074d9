import type { Passage, Span } from '../content/passage.ts';
import { sentencesOf } from '../content/passage.ts';
import { ordinal } from '../language/number.ts';

/**
 * How a question points at a sentence without saying it, “the second sentence of the first paragraph”: a sentence that
 * stands in the question would be its own answer. Nothing where the place is more than one sentence.
 */
export function whereabouts(passage: Passage, place: Span): { sentence: Span; words: string } | undefined {
	const [index, ...more] = sentencesOf(passage, place);
	const sentence = index === undefined ? undefined : passage.sentences[index];
	if (!sentence || more.length > 0) return undefined;
	const { quote, start, end, paragraph } = sentence;
	const beside = passage.sentences.filter((other) => other.paragraph === paragraph);
	const isLast = paragraph > 0 && paragraph === passage.paragraphs.length - 1;
	const nth =
		beside.length === 1
			? 'only'
			: sentence === beside.at(-1)
				? 'last'
				: ordinal(beside.indexOf(sentence) + 1);
	return {
		sentence: { quote, start, end },
		words: `the ${nth} sentence of the ${isLast ? 'last' : ordinal(paragraph + 1)} paragraph`
	};
}

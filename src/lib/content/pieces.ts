import type { Passage, Span } from './passage.ts';

/**
 * A place to light up: what the question points at, what proves the key, where a wrong option took its words from, or
 * what was picked wrongly.
 */
export interface Highlight {
	span: Span;
	kind: 'asked' | 'evidence' | 'source' | 'pick';
	/** What stands beside the place: the letter of the option whose source it is. */
	label: string;
}

/** A run of text within one sentence that carries the same highlights from end to end. */
export interface Piece<Mark = Highlight> {
	text: string;
	start: number;
	highlights: Mark[];
}

/** A sentence of a paragraph, cut where highlights begin and end. */
export interface SentencePieces<Mark = Highlight> {
	/** Its number in the whole passage. */
	index: number;
	pieces: Piece<Mark>[];
}

/** The sentences of a paragraph, each cut into pieces; put together again they are the paragraph's text. */
export function piecesOf<Mark extends { span: Span } = Highlight>(
	passage: Passage,
	paragraph: number,
	highlights: readonly Mark[]
): SentencePieces<Mark>[] {
	return passage.sentences.flatMap((sentence, index) =>
		sentence.paragraph === paragraph ? [{ index, pieces: cut(passage.text, sentence, highlights) }] : []
	);
}

/** Whether any of the places lies, in part at least, within this one. */
export const isTouched = ({ start, end }: Span, highlights: readonly { span: Span }[]): boolean =>
	highlights.some(({ span }) => span.start < end && start < span.end);

function cut<Mark extends { span: Span }>(
	text: string,
	{ start, end }: Span,
	highlights: readonly Mark[]
): Piece<Mark>[] {
	const inside = highlights.filter(({ span }) => span.start < end && start < span.end);
	const edges = inside
		.flatMap(({ span }) => [span.start, span.end])
		.filter((edge) => edge > start && edge < end);
	const bounds = [...new Set([start, ...edges, end])].sort((a, b) => a - b);
	return bounds.slice(0, -1).map((from, at) => {
		const to = bounds[at + 1] ?? end;
		const covering = inside.filter(({ span }) => span.start < to && from < span.end);
		return { text: text.slice(from, to), start: from, highlights: covering };
	});
}

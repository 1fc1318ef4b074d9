import type { Highlight } from '../content/pieces.ts';
import type { Response } from '../formats/index.ts';
import { blank, pickedSpans, sourcesFor } from '../formats/known.ts';
import type { Question } from '../question.ts';

/** What to light up while a question is asked: the place that it points at, if it does. */
export const askedAbout = ({ focus }: Question): Highlight[] =>
	focus ? [{ span: focus, kind: 'asked', label: '' }] : [];

/**
 * What to light up for a marked question: all its evidence, and where wrong answers took their words from. A source
 * that is the evidence itself (a misreading of it) is lit up once, as evidence; so is a place that was picked rightly.
 */
export function highlightsOf({ evidence, item }: Question, response: Response = blank(item)): Highlight[] {
	const proof = evidence.map((span): Highlight => ({ span, kind: 'evidence', label: '' }));
	const sources = sourcesFor(item, response).flatMap(({ span, label }): Highlight[] => {
		const isEvidence = evidence.some(({ start, end }) => start <= span.start && span.end <= end);
		return isEvidence ? [] : [{ span, kind: 'source', label }];
	});
	const picks = pickedSpans(item, response).flatMap((span): Highlight[] => {
		const isEvidence = evidence.some(({ start, end }) => start < span.end && span.start < end);
		return isEvidence ? [] : [{ span, kind: 'pick', label: '' }];
	});
	return distinct([...proof, ...sources, ...picks]);
}

/** Two answers of one row may come from the same place. */
function distinct(highlights: readonly Highlight[]): Highlight[] {
	const names = highlights.map(({ span, kind, label }) => `${span.start}-${span.end} ${kind} ${label}`);
	return highlights.filter((_, index) => names.indexOf(names[index] ?? '') === index);
}

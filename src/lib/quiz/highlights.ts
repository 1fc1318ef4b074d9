import type { Highlight } from '../content/pieces.ts';
import { optionsOf, pickedSpan, type Response } from '../formats/index.ts';
import type { Question } from '../question.ts';

export const letterOf = (index: number): string => 'ABCDEFGHI'.charAt(index);

/**
 * What to light up for a marked question: all its evidence, and where each wrong option took its words from. A source
 * that is the evidence itself (a misreading of it) is lit up once, as evidence; so is a place that was picked rightly.
 */
export function highlightsOf({ evidence, item }: Question, response?: Response): Highlight[] {
	const proof = evidence.map((span): Highlight => ({ span, kind: 'evidence', label: '' }));
	const sources = optionsOf(item).flatMap((option, index): Highlight[] => {
		const { span } = option;
		if (!span || option.correct) return [];
		const isEvidence = evidence.some(({ start, end }) => start <= span.start && span.end <= end);
		return isEvidence ? [] : [{ span, kind: 'source', label: letterOf(index) }];
	});
	const pick = response && pickedSpan(item, response);
	if (!pick || evidence.some(({ start, end }) => start < pick.end && pick.start < end))
		return [...proof, ...sources];
	return [...proof, ...sources, { span: pick, kind: 'pick', label: '' }];
}

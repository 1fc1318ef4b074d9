import type { Span } from '../content/passage.ts';
import { optionsOf } from '../formats/index.ts';
import { defineCheck, firstComplaint } from './check.ts';

/** Whatever a question lights up in the text really stands there, so that every answer can be shown. */
export const evidenceResolves = defineCheck('evidence-resolves', ({ evidence, item }, { passage }) => {
	if (evidence.length === 0) return 'No place in the text proves the answer.';
	const candidates = item.format === 'sentence' ? item.candidates : [];
	const spans: Span[] = [
		...evidence,
		...optionsOf(item).flatMap(({ span }) => span ?? []),
		...candidates.map(({ span }) => span)
	];
	return firstComplaint(spans, ({ quote, start, end }) =>
		passage.text.slice(start, end) === quote
			? undefined
			: `The text does not have “${quote}” at ${start}–${end}.`
	);
});

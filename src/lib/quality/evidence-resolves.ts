import type { Passage, Span } from '../content/passage.ts';
import { spansOf } from '../formats/index.ts';
import { onceIn } from '../language/once.ts';
import { defineCheck, firstComplaint } from './check.ts';

/** Whatever a question lights up in the text really stands there, so that every answer can be shown. */
export const evidenceResolves = defineCheck('evidence-resolves', ({ evidence, item }, { passage }) => {
	if (evidence.length === 0) return 'No place in the text proves the answer.';
	return firstComplaint([...evidence, ...spansOf(item)], (span) =>
		stands(span, passage) ? undefined : `The text does not have “${span.quote}” at ${span.start}–${span.end}.`
	);
});

/** Many questions point at the same places. */
const stands = onceIn(
	({ quote, start, end }: Span, { text }: Passage) =>
		end - start === quote.length && text.startsWith(quote, start)
);

import { spansOf } from '../formats/index.ts';
import { defineCheck, firstComplaint } from './check.ts';

/** Whatever a question lights up in the text really stands there, so that every answer can be shown. */
export const evidenceResolves = defineCheck('evidence-resolves', ({ evidence, item }, { passage }) => {
	if (evidence.length === 0) return 'No place in the text proves the answer.';
	return firstComplaint([...evidence, ...spansOf(item)], ({ quote, start, end }) =>
		end - start === quote.length && passage.text.startsWith(quote, start)
			? undefined
			: `The text does not have “${quote}” at ${start}–${end}.`
	);
});

import { capitalise } from '../content/realise.ts';
import { chooseAmong } from '../distractors/candidate.ts';
import { wrongIdeas } from '../distractors/lures.ts';
import { defineFamily } from './family.ts';

/** What does “the move” refer to? Following such words through a text is half of understanding it. */
export const reference = defineFamily('reference', {
	skill: 'infer',
	find: (reading) => reading.references,
	ask({ id, words, means, why, spans, not }, reading, random) {
		const place = spans.find(({ quote }) => quote.toLowerCase().includes(words.toLowerCase()));
		if (!place) return undefined;
		const wrong = wrongIdeas(not, reading).map((idea) => ({ ...idea, text: capitalise(idea.text) }));
		const item = chooseAmong({ text: capitalise(means), why, span: place }, wrong, random, reading.passage);
		const quoted = `“${words}”`;
		const where = `“${place.quote}”`;
		return (
			item && {
				facts: [`reference:${id}`],
				stems: [
					`What does ${quoted} refer to in this sentence: ${where}`,
					`Read this sentence: ${where} What does ${quoted} stand for here?`,
					`What is meant by ${quoted} in the sentence ${where}`
				],
				item,
				evidence: spans,
				why
			}
		);
	}
});

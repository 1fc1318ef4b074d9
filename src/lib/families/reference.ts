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
		const quoted = `“${words}”`;
		const told = `Here ${quoted} means ${means}. ${why}`;
		const key = { text: capitalise(means), why: told, span: place };
		const item = chooseAmong(key, wrong, random, reading.passage);
		const where = `“${place.quote}”`;
		return (
			item && {
				facts: [`reference:${id}`],
				stems: [
					`Read this sentence: ${where} What does ${quoted} refer to?`,
					`${where} What does ${quoted} stand for in this sentence?`,
					`The text says: ${where} What is meant by ${quoted}?`
				],
				item,
				evidence: spans,
				why: told
			}
		);
	}
});

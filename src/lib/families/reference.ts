import { capitalise } from '../content/realise.ts';
import { chooseAmong } from '../distractors/candidate.ts';
import { wrongIdeas } from '../distractors/lures.ts';
import { standsIn } from '../language/letters.ts';
import { defineFamily } from './family.ts';
import { whereabouts } from './whereabouts.ts';

/** Stands for somebody. */
const PERSONS = /^(?:he|him|she|who|whom)$/i;

/** What does “the move” refer to? Following such words through a text is half of understanding it. */
export const reference = defineFamily('reference', {
	skill: 'infer',
	find: (reading) => reading.references,
	ask({ id, words, means, why, spans, not }, reading, random) {
		// “His” at the beginning of one sentence is not “his” in the middle of the other.
		const places = spans.filter(({ quote }) => standsIn(quote, words));
		const place = places.find(({ quote }) => quote.includes(words)) ?? places[0];
		const at = place && whereabouts(reading.passage, place);
		if (!place || !at) return undefined;
		const wrong = wrongIdeas(not, reading).map((idea) => ({ ...idea, text: capitalise(idea.text) }));
		const quoted = `“${words}”`;
		const what = PERSONS.test(words) ? 'who' : 'what';
		const told = `Here ${quoted} means ${means}. ${why}`;
		const key = { text: capitalise(means), why: told, span: place };
		const item = chooseAmong(key, wrong, random, reading.passage);
		return (
			item && {
				facts: [`reference:${id}`],
				stems: [
					`${capitalise(what)} does ${quoted} refer to in ${at.words}?`,
					`In ${at.words}, ${what} does ${quoted} stand for?`,
					`${capitalise(what)} is meant by ${quoted} in ${at.words}?`
				],
				item,
				focus: at.sentence,
				evidence: spans,
				why: told
			}
		);
	}
});

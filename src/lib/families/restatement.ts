import { tell } from '../content/realise.ts';
import { amongTrue } from '../distractors/among-true.ts';
import { nearestTo, saidElsewhere } from '../distractors/elsewhere.ts';
import { allVariants } from '../distractors/variants.ts';
import { draftOn, keyOf } from './draft.ts';
import { defineFamily } from './family.ts';
import { whereabouts, whereaboutsOf } from './whereabouts.ts';

/** There are so many more facts that the text states in its own voice than such as are given without a name. */
const DOUBTED_ONE_IN = 3;

/**
 * Which of these says the same as a sentence of the text? The question points at the sentence, and most of the wrong
 * answers are true: other sentences say them.
 */
export const restatement = defineFamily('restatement', {
	skill: 'infer',
	// A fact that is proved in several places is no restatement of any one of them.
	find: (reading) => reading.facts.filter(({ spans }) => spans.length === 1),
	ask(fact, reading, random) {
		const { article, passage } = reading;
		const [place] = fact.spans;
		const at = place && whereabouts(passage, place);
		if (!at) return undefined;
		const others = nearestTo(fact, saidElsewhere(at.sentence, reading), reading);
		const key = keyOf(fact, tell(fact, article), reading, 'The sentence says this, in other words.');
		// The hedged statement should be the right one as often as the plain one, where both are offered.
		const isDoubted = random.fork('doubted').int(DOUBTED_ONE_IN) === 0;
		const statements = {
			say: tell,
			why: (other: typeof fact) => `The text says this, but in ${whereaboutsOf(other, passage)}.`,
			variants: (one: typeof fact) =>
				allVariants(one, reading).filter(({ aspect }) => aspect !== 'certainty' || one.said || isDoubted),
			place: at.sentence,
			apart: 'And the sentence in the question is about something else.'
		};
		const stems = [
			`Which of these is said in ${at.words}, in other words?`,
			`Read ${at.words} again. Which of these does it say, in other words?`,
			`Look at ${at.words}. Which of these is said there, in other words?`
		];
		const draft = draftOn([fact], stems, amongTrue(key, fact, others, statements, reading, random), reading);
		return draft && { ...draft, focus: at.sentence };
	}
});

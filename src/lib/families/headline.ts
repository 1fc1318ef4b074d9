import { headlineSlots, tellHeadline } from '../content/realise.ts';
import { chooseAmong } from '../distractors/candidate.ts';
import { balanced, certaintyVariants, slotVariants, sourceVariants } from '../distractors/variants.ts';
import { draftOn, keyOf } from './draft.ts';
import { defineFamily } from './family.ts';

/** No newspaper has more words than these over an article. */
const LONGEST = 14;

/** Of the facts that the text states in its own voice, one in so many is asked about. */
const ONE_IN = 5;

/** Which headline keeps the strength of the claim? Dropping “allegedly” is the commonest lie of a headline. */
export const headline = defineFamily('headline', {
	skill: 'evaluate',
	// “Had been accusing” looks back, and no headline does.
	find: ({ article, facts }) =>
		facts.filter(
			(fact) =>
				fact.weight === 'central' &&
				fact.clause.did.tense !== 'past-perfect' &&
				tellHeadline(fact, article).split(' ').length <= LONGEST
		),
	ask(fact, reading, random) {
		const { article, passage } = reading;
		// What the text says itself can only lose strength; there are more such facts than claims.
		if (!fact.said && random.fork('asked').int(ONE_IN) > 0) return undefined;
		const voice = [...certaintyVariants(fact, reading), ...sourceVariants(fact, reading)];
		if (voice.length === 0) return undefined;
		const shown: readonly string[] = headlineSlots(fact, article);
		// Of several reasons, the one that makes most sense would be taken.
		const slots = slotVariants(fact, reading).filter(
			({ aspect }) => aspect !== 'why' && shown.includes(aspect)
		);
		// How sure a claim is has to be one of the two points, so the rest is cut down to one other.
		const other = random.fork('other').pick(slots);
		const wrong = balanced(
			fact,
			other ? [...voice, other] : voice,
			reading,
			random.fork('variants'),
			tellHeadline
		);
		const key = keyOf(
			fact,
			tellHeadline(fact, article),
			reading,
			'It says what the text says, and is just as sure of it.'
		);
		return draftOn([fact], STEMS, chooseAmong(key, wrong, random, passage), reading);
	}
});

const STEMS = [
	'Which headline is true to the text?',
	'Which of these headlines says what the text says, and as surely as the text says it?',
	'An editor wants a headline that keeps to the text. Which one is it?'
];

import type { Fact } from '../content/article.ts';
import { paragraphOf } from '../content/passage.ts';
import type { Located, Reading } from '../content/reading.ts';
import { tellHeadline } from '../content/realise.ts';
import { amongTrue } from '../distractors/among-true.ts';
import { nearestTo, saidElsewhere } from '../distractors/elsewhere.ts';
import { certaintyVariants, sourceVariants } from '../distractors/variants.ts';
import { draftOn, keyOf } from './draft.ts';
import { defineFamily } from './family.ts';
import { paragraphInWords, whereaboutsOf } from './whereabouts.ts';

/** No newspaper has more words than these over an article; for learners, “it is said that” takes some more. */
const LONGEST = 14;
const LONGEST_PLAIN = 16;

/** What the text says itself can only lose strength, and a headline in doubt would seldom be right: so many are left as they are. */
const DOUBTED_ONE_IN = 2;

/**
 * Which headline keeps to a paragraph, and to the strength of its claim? Dropping “allegedly” is the commonest lie of a
 * headline. The others would do for other paragraphs, or one of them changes how sure it is or whose word.
 */
export const headline = defineFamily('headline', {
	skill: 'evaluate',
	find: headlines,
	ask(fact, reading, random) {
		const { article, passage } = reading;
		const [place] = fact.spans;
		const index = place ? paragraphOf(passage, place) : -1;
		const paragraph = passage.paragraphs[index];
		if (!paragraph || fact.spans.some((span) => paragraphOf(passage, span) !== index)) return undefined;
		const all = headlines(reading);
		const elsewhere = saidElsewhere(paragraph, reading, tellHeadline).filter((other) => all.includes(other));
		const others = nearestTo(fact, elsewhere, reading);
		const isDoubted = random.fork('doubted').int(DOUBTED_ONE_IN) === 0;
		const statements = {
			say: tellHeadline,
			why: (other: typeof fact) => `The text says this, but in ${whereaboutsOf(other, passage)}.`,
			variants: (one: typeof fact) =>
				one.said || isDoubted ? [...certaintyVariants(one, reading), ...sourceVariants(one, reading)] : [],
			place: paragraph,
			apart: 'And that paragraph is about something else.'
		};
		const nth = paragraphInWords(index, passage);
		const why = `This is in ${nth}, and it sounds just as certain as the text.`;
		const key = keyOf(fact, tellHeadline(fact, article), reading, why);
		const stems = [
			`Which headline fits ${nth}, and is no more and no less certain than the text?`,
			`Which headline fits ${nth}, and sounds just as certain as the text?`,
			`Which of these headlines fits ${nth}, without sounding more or less certain than the text?`
		];
		return draftOn([fact], stems, amongTrue(key, fact, others, statements, reading, random), reading);
	}
});

/** The facts that make a headline. */
function headlines({ article, facts }: Reading): Located<Fact>[] {
	return facts.filter(
		(fact) =>
			fact.weight === 'central' &&
			// “Had been accusing” looks back, and no headline does.
			fact.clause.did.tense !== 'past-perfect' &&
			tellHeadline(fact, article).split(' ').length <= (article.plain ? LONGEST_PLAIN : LONGEST)
	);
}

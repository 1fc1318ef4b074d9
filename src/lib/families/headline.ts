import type { Fact } from '../content/article.ts';
import { paragraphOf, type Passage, type Span } from '../content/passage.ts';
import type { Located, Reading } from '../content/reading.ts';
import { tellHeadline } from '../content/realise.ts';
import { amongTrue } from '../distractors/among-true.ts';
import { nearestTo, saidElsewhere } from '../distractors/elsewhere.ts';
import { certaintyVariants, sourceVariants } from '../distractors/variants.ts';
import { draftOn, keyOf } from './draft.ts';
import { defineFamily } from './family.ts';
import { paragraphInWords, whereabouts, whereaboutsOf } from './whereabouts.ts';

/** No newspaper has more words than these over an article; for learners, “it is said that” takes some more. */
const LONGEST = 14;
const LONGEST_PLAIN = 16;

/** What the text says itself can only lose strength, and a headline in doubt would seldom be right: so many are left as they are. */
const DOUBTED_ONE_IN = 4;

/**
 * Which headline keeps to a sentence, and to the strength of its claim? Dropping “allegedly” is the commonest lie of a
 * headline. The others would do for other sentences, or one of them changes how sure it is or whose word. Where it takes
 * several sentences to prove the news, the question points at their paragraph; else at the sentence, since which of four
 * pieces of news comes in which paragraph can be guessed without the text: most of all what begins a story.
 */
export const headline = defineFamily('headline', {
	skill: 'evaluate',
	find: headlines,
	ask(fact, reading, random) {
		const { article, passage } = reading;
		const at = placeOf(fact, passage);
		if (!at) return undefined;
		const all = headlines(reading);
		const elsewhere = saidElsewhere(at.place, reading, tellHeadline).filter((other) => all.includes(other));
		const others = nearestTo(fact, elsewhere, reading);
		const isDoubted = random.fork('doubted').int(DOUBTED_ONE_IN) === 0;
		const statements = {
			say: tellHeadline,
			why: (other: typeof fact) => `The text says this, but in ${whereaboutsOf(other, passage)}.`,
			variants: (one: typeof fact) =>
				one.said || isDoubted ? [...certaintyVariants(one, reading), ...sourceVariants(one, reading)] : [],
			place: at.place,
			apart: `And the ${at.part} in the question is about something else.`
		};
		const why = `The ${at.part} says this, and the headline sounds just as certain.`;
		const key = keyOf(fact, tellHeadline(fact, article), reading, why);
		const stems = [
			`Which headline is true to ${at.words}?`,
			`Read ${at.words} as a piece of news. Which headline is true to it?`,
			`Which of these headlines is true to ${at.words}?`
		];
		const draft = draftOn([fact], stems, amongTrue(key, fact, others, statements, reading, random), reading);
		return draft && at.part === 'sentence' ? { ...draft, focus: at.place } : draft;
	}
});

/** The sentence that proves a fact, or the paragraph of several. */
function placeOf(
	{ spans }: Located<Fact>,
	passage: Passage
): { part: 'sentence' | 'paragraph'; place: Span; words: string } | undefined {
	const [first, ...more] = spans;
	const at = first && more.length === 0 ? whereabouts(passage, first) : undefined;
	if (at) return { part: 'sentence', place: at.sentence, words: at.words };
	const index = first ? paragraphOf(passage, first) : -1;
	const paragraph = index > 0 ? passage.paragraphs[index] : undefined;
	if (!paragraph || spans.some((span) => paragraphOf(passage, span) !== index)) return undefined;
	return { part: 'paragraph', place: paragraph, words: paragraphInWords(index) };
}

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

import type { Article, Fact, Relation } from '../content/article.ts';
import { overlap, sentencesOf, type Span } from '../content/passage.ts';
import type { Located, Reading } from '../content/reading.ts';
import { tell, tellAfterColon } from '../content/realise.ts';
import { amongTrue } from '../distractors/among-true.ts';
import { nearestTo, saidElsewhere } from '../distractors/elsewhere.ts';
import { slotVariants } from '../distractors/variants.ts';
import { withProof } from './candidates.ts';
import { draftOn, keyOf } from './draft.ts';
import { defineFamily } from './family.ts';
import { whereabouts, whereaboutsOf } from './whereabouts.ts';

/**
 * What does the text set against something it says? Seeing “but” is seeing how a text is built. The question points at
 * the statement: were it told, what goes against it would be known by its sense. That is still seen in some options, so
 * the sentence is asked for as well.
 */
export const contrast = defineFamily('contrast', {
	skill: 'integrate',
	find: ({ article, facts }) =>
		article.relations.flatMap(({ type, from, to }) => {
			const one = facts.find(({ id }) => id === from);
			const other = facts.find(({ id }) => id === to);
			if ((type !== 'contrasts-with' && type !== 'despite') || !one || !other) return [];
			return [
				{ id: `${from}/${to}`, asked: one, key: other },
				...(type === 'contrasts-with' ? [{ id: `${to}/${from}`, asked: other, key: one }] : [])
			];
		}),
	ask({ asked, key }, reading, random) {
		const { article, passage } = reading;
		const at = placeApart(asked, key, reading);
		if (!at) return undefined;
		const told = tell(key, article);
		const why = `The text shows a difference. On one side: ${tellAfterColon(asked, article)} On the other: ${tellAfterColon(key, article)}`;
		const others = nearestTo(key, elsewhere([asked, key], at.sentence, reading), reading);
		const statements = {
			say: tell,
			why: (other: typeof key) =>
				`The text says this in ${whereaboutsOf(other, passage)}, but does not set it against the sentence in the question.`,
			// How sure they are is left alone, and whose word it is: the same thing said more surely, or by others, is the same contrast.
			variants: (fact: typeof key) => slotVariants(fact, reading),
			place: at.sentence
		};
		const right = keyOf(key, told, reading, why);
		const item = withProof(amongTrue(right, key, others, statements, reading, random), key, reading);
		const draft = draftOn([asked, key], stemsFor(at.words, article), item, reading, why);
		return draft && { ...draft, focus: at.sentence };
	}
});

const stemsFor = (place: string, { plain }: Article): string[] =>
	plain
		? [
				`Read ${place}. Which of these does the text compare with it, to show a difference?`,
				`Look at ${place}. The text shows how this differs from another thing. Which one?`,
				`Read ${place} again. The text shows that two things are different. This is one of them. Which is the other?`
			]
		: [
				`Read ${place}. Which of these does the text contrast with it?`,
				`Which statement does the text contrast with ${place}?`,
				`Look at ${place}. Which of these does the text set against it?`
			];

/** The sentence of the statement, where it is one alone and says nothing of what is set against it. */
function placeApart(asked: Located<Fact>, key: Located<Fact>, { passage }: Reading) {
	const [place, ...more] = asked.spans;
	const at = place && more.length === 0 ? whereabouts(passage, place) : undefined;
	const isOverlapped = key.spans.some((span) => at && overlap(at.sentence, span));
	return isOverlapped ? undefined : at;
}

/** What the text says away from the two facts, and sets against nothing. */
function elsewhere(two: readonly Located<Fact>[], asked: Span, reading: Reading): Located<Fact>[] {
	const { article, passage } = reading;
	const isRelated = ({ id }: Fact) =>
		article.relations.some(
			({ type, from, to }) =>
				(from === id || to === id) &&
				(SET_AGAINST.includes(type) || two.some((one) => one.id === from || one.id === to))
		);
	const sentences = (span: Span) => sentencesOf(passage, span);
	// What stands beside either of the two could be taken for a part of the contrast.
	const taken = [asked, ...two.flatMap(({ spans }) => spans)]
		.flatMap(sentences)
		.flatMap((at) => [at - 1, at, at + 1]);
	return saidElsewhere(asked, reading).filter(
		(fact) =>
			!two.some(({ id }) => id === fact.id) &&
			!isRelated(fact) &&
			!fact.spans.flatMap(sentences).some((at) => taken.includes(at))
	);
}

const SET_AGAINST: readonly Relation['type'][] = ['contrasts-with', 'contradicts', 'despite'];

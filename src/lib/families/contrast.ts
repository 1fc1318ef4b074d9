import { type Fact, SLOTS } from '../content/article.ts';
import { overlap, sentencesOf } from '../content/passage.ts';
import type { Located, Reading } from '../content/reading.ts';
import { slotEntity, tell } from '../content/realise.ts';
import { concerns } from '../distractors/other-entities.ts';
import { borrow, type Candidate, chooseAmong } from '../distractors/candidate.ts';
import { mostAlike } from '../distractors/alike.ts';
import { balanced, slotVariants } from '../distractors/variants.ts';
import { draftOn, keyOf } from './draft.ts';
import { defineFamily } from './family.ts';
import { whereabouts } from './whereabouts.ts';

/**
 * What does the text set against something it says? Seeing “but” is seeing how a text is built. The question points at
 * the statement: were it told, what goes against it would be known by its sense.
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
		const why = `These two are set against each other. ${tell(asked, article)} ${told}`;
		// How sure they are is left alone, and whose word it is: the same thing said more surely, or by others, is the same contrast.
		const changed = balanced(key, slotVariants(key, reading), reading, random.fork('variants'));
		// What the text says elsewhere asks for the contrast; a slip in what is set against it asks for that alone.
		const elsewhere = fromElsewhere([asked, key], told, reading);
		// Two sums that are swapped give back the statement that the question points at.
		const slips = changed.filter(({ text }) => text !== tell(asked, article));
		const wrong = elsewhere.length > 2 ? elsewhere : [...elsewhere, ...slips];
		const right = keyOf(key, told, reading, why);
		const item = chooseAmong(right, wrong, random, passage);
		const stems = [
			`What does the text contrast with ${at.words}?`,
			`Which of these does the text contrast with ${at.words}?`,
			`Read ${at.words} again. Which of these does the text contrast with it?`
		];
		const draft = draftOn([asked, key], stems, item, reading, why);
		return draft && { ...draft, focus: at.sentence };
	}
});

/** The sentence of the statement, where it is one alone and says nothing of what is set against it. */
function placeApart(asked: Located<Fact>, key: Located<Fact>, { passage }: Reading) {
	const [place, ...more] = asked.spans;
	const at = place && more.length === 0 ? whereabouts(passage, place) : undefined;
	const isOverlapped = key.spans.some((span) => at && overlap(at.sentence, span));
	return isOverlapped ? undefined : at;
}

/** What the text says elsewhere of those of whom the two facts tell. */
function fromElsewhere(two: readonly Located<Fact>[], told: string, reading: Reading): Candidate[] {
	const others = reading.facts
		.filter((fact) => isApart(fact, two, reading))
		.map((fact) => borrow(fact, tell(fact, reading.article), 'overlooked', ELSEWHERE, reading));
	return mostAlike(told, others);
}

const ELSEWHERE = 'The text says this in another place, and does not set it against that sentence';

/** A fact that is neither of the two, is set against nothing else, and is not told in the same sentences. */
function isApart(fact: Located<Fact>, two: readonly Located<Fact>[], { article, passage }: Reading): boolean {
	const ids = two.map(({ id }) => id);
	const isRelated = article.relations.some(({ type, from, to }) => {
		const isContrast = type === 'contrasts-with' || type === 'contradicts' || type === 'despite';
		if (from !== fact.id && to !== fact.id) return false;
		return isContrast || ids.includes(to) || ids.includes(from);
	});
	const places = ({ spans }: Located<Fact>) => spans.flatMap((span) => sentencesOf(passage, span));
	const taken = two.flatMap(places);
	if (ids.includes(fact.id) || isRelated || places(fact).some((place) => taken.includes(place))) return false;
	// What speaks of something else altogether is soon ruled out.
	return two.some((other) => SLOTS.some((slot) => sharesEntity(fact, slotEntity(other, slot))));
}

const sharesEntity = (fact: Fact, id: string | undefined): boolean => id !== undefined && concerns(fact, id);

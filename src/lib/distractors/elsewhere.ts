import { type Fact, type Relation, SLOTS } from '../content/article.ts';
import { paragraphOf, sentencesOf, type Span } from '../content/passage.ts';
import type { Located, Reading } from '../content/reading.ts';
import { slotEntity, tell } from '../content/realise.ts';
import { once, onceIn } from '../language/once.ts';
import { parseNumbers } from '../language/number.ts';
import { distinctStems, shareOfStems } from '../language/words.ts';
import type { Teller } from './variants.ts';

/** Relations by which one statement may be heard in the other: who says why something was so says that it was. */
const HEARD: readonly Relation['type'][] = [
	'because',
	'in-order-to',
	'in-return-for',
	'example-of',
	'despite'
];

/** Relations by which another sentence may prove a statement too: who gives its reason, or an example of it, says it again. */
const SAID_AGAIN: readonly Relation['type'][] = ['because', 'in-order-to', 'example-of'];

/** Whether a fact may be said again in a sentence that is not its own. */
export function isSaidAgain(fact: Fact, reading: Reading): boolean {
	const own = sentencesByFact(reading).get(fact);
	return reading.article.relations.some(({ type, from, to }) => {
		if (!SAID_AGAIN.includes(type) || (from !== fact.id && to !== fact.id)) return false;
		const other = reading.facts.find(({ id }) => id === (from === fact.id ? to : from));
		const places = other && sentencesByFact(reading).get(other);
		return places?.some((at) => !own?.includes(at)) ?? false;
	});
}

/** So many words that the place has not, or such a part of its words, make a statement another one. */
const OWN_WORDS = 3;
const OWN_PART = 0.6;
/** Sentences take up what the one before has said, so a statement beside the place needs more. */
const OWN_PART_BESIDE = 0.75;

/**
 * The facts that the text states, but not at this place: none that is proved there or tied to something that is, and
 * none that has hardly a word of its own beside what stands there. `say` is how they will be told.
 */
export const saidElsewhere = (place: Span, reading: Reading, say: Teller = tell): readonly Located<Fact>[] =>
	elsewhereBy(say)(place, reading);

const elsewhereBy = once((say: Teller) =>
	onceIn((place: Span, reading: Reading) => saidAwayFrom(place, reading, say))
);

function saidAwayFrom(place: Span, reading: Reading, say: Teller): Located<Fact>[] {
	const { article, facts, passage } = reading;
	const touched = new Set(sentencesOf(passage, place));
	const beside = new Set([...touched].flatMap((at) => [at - 1, at + 1]));
	const stands = (fact: Fact, at: ReadonlySet<number>) =>
		sentencesByFact(reading)
			.get(fact)
			?.some((one) => at.has(one));
	const here = facts.filter((fact) => stands(fact, touched));
	const ids = new Set(here.map(({ id }) => id));
	const heard = new Set(
		article.relations
			.filter(({ type }) => HEARD.includes(type))
			.flatMap(({ from, to }) => [...(ids.has(from) ? [to] : []), ...(ids.has(to) ? [from] : [])])
	);
	const terms = termsBy(say)(reading);
	const said = [termsOf(place.quote), ...here.flatMap((fact) => terms.get(fact) ?? [])];
	const known = new Set(said.flatMap(({ words }) => words));
	const numbers = new Set(said.flatMap(({ numbers }) => numbers));
	return facts.filter((fact) => {
		const own = terms.get(fact);
		return (
			own !== undefined &&
			!ids.has(fact.id) &&
			!heard.has(fact.id) &&
			hasOwnWords(own, known, numbers, stands(fact, beside) ?? false)
		);
	});
}

/** What a text speaks of: the stems of its content words, and its numbers. */
interface Terms {
	words: readonly string[];
	numbers: readonly number[];
}
const termsOf = (text: string): Terms => ({ words: distinctStems(text), numbers: parseNumbers(text) });

/** What every fact speaks of, told in one way: each is held against every place. */
const termsBy = once((say: Teller) =>
	once(
		({ facts, article }: Reading): ReadonlyMap<Fact, Terms> =>
			new Map(facts.map((fact) => [fact, termsOf(say(fact, article))]))
	)
);

/** The numbers of the sentences that prove each fact. */
const sentencesByFact = once(
	({ facts, passage }: Reading): ReadonlyMap<Fact, readonly number[]> =>
		new Map(facts.map((fact) => [fact, fact.spans.flatMap((span) => sentencesOf(passage, span))]))
);

/** Whether a statement says a number or several things of which another text has nothing. */
function hasOwnWords(
	{ words, numbers: all }: Terms,
	known: ReadonlySet<string>,
	numbers: ReadonlySet<number>,
	isBeside: boolean
): boolean {
	if (all.some((number) => !numbers.has(number))) return true;
	let own = 0;
	for (const stem of words) if (!known.has(stem)) own++;
	if (isBeside) return own >= OWN_PART_BESIDE * words.length;
	return own >= OWN_WORDS || own >= OWN_PART * words.length;
}

/** The facts in the order of how much they have in common with one of them: who is in them, words, and the place. */
export function nearestTo(
	own: Located<Fact>,
	facts: readonly Located<Fact>[],
	reading: Reading
): Located<Fact>[] {
	const [terms, places, named] = [termsBy(tell)(reading), paragraphs(reading), entities(reading)];
	const known = terms.get(own)?.words ?? [];
	const at = places.get(own) ?? 0;
	const ids = named.get(own) ?? [];
	const distance = (fact: Located<Fact>) => {
		const isShared = named.get(fact)?.some((id) => ids.includes(id)) ?? false;
		const apart = Math.abs((places.get(fact) ?? 0) - at);
		return apart / 2 - (isShared ? 1 : 0) - shareOfStems(terms.get(fact)?.words ?? [], known);
	};
	return facts
		.map((fact) => ({ fact, far: distance(fact) }))
		.sort((a, b) => a.far - b.far)
		.map(({ fact }) => fact);
}

/** Who or what has a part in each fact, or speaks in it. */
const entities = once(
	({ facts }: Reading): ReadonlyMap<Fact, readonly string[]> =>
		new Map(
			facts.map((fact) => [
				fact,
				[fact.said?.by, ...SLOTS.map((slot) => slotEntity(fact, slot))].flatMap((id) => id ?? [])
			])
		)
);

/** The paragraph in which each fact is proved, the first of them where there are several. */
const paragraphs = once(
	({ facts, passage }: Reading): ReadonlyMap<Fact, number> =>
		new Map(facts.map((fact) => [fact, fact.spans[0] ? paragraphOf(passage, fact.spans[0]) : 0]))
);

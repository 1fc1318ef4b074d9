import type { Fact } from '../content/article.ts';
import { overlap, type Passage, type Span } from '../content/passage.ts';
import type { Located, Reading } from '../content/reading.ts';
import { standsIn } from '../language/letters.ts';
import { once } from '../language/once.ts';
import type { ChoiceItem } from '../formats/choice/index.ts';
import type { Random } from '../random.ts';
import { borrowFor, type Candidate, inAnyOrder, type KeyAnswer } from './candidate.ts';
import { converging, holdersAmong, isTold, likenessAt, weigh, wordsInText } from './cues.ts';
import { namesOf } from './other-entities.ts';
import { fairestOf, preferred, setsOf } from './fairest.ts';
import { slipsIn, type Teller, type Variant } from './variants.ts';

/** How statements are put into words, and what may be changed in one of them. */
export interface Statements {
	say: Teller;
	variants: (fact: Located<Fact>) => readonly Variant[];
	/** Why a statement is not the answer that the text makes elsewhere. */
	why: (fact: Located<Fact>) => string;
	/** What is said here must not be made of another statement by a change. */
	place: Span;
	/** What is said against a change of another statement, besides the change: “And the sentence in the question is about something else.” */
	apart?: string;
}

/** Another statement as an option. */
interface Near {
	fact: Located<Fact>;
	candidate: Candidate;
}

/** So many of the others are tried, so many pairs of them, and so many changes of one. */
const TRIED = 5;
const PAIRS = 3;
const SLIPS = 2;
/** The right statement, and two others that are true too. */
const TRUE = 3;
/** An option more than so many times as long or as short as the key stands out. */
const SPREAD = 1.7;

/**
 * The right statement among others that the text makes elsewhere, and one that is changed. Were all wrong ones
 * changed, whatever is plausible would be right. So two are as true as the key, and it is drawn by chance which of the
 * three the fourth is made from: two that look alike hold the key no oftener than two that do not. Where that one
 * cannot be changed fairly, all are true.
 */
export function amongTrue(
	key: KeyAnswer,
	own: Located<Fact>,
	others: readonly Located<Fact>[],
	statements: Statements,
	reading: Reading,
	random: Random
): ChoiceItem | undefined {
	const { say, variants, place } = statements;
	const { passage } = reading;
	const near = nearest(key.text, others, statements, reading);
	if (near.length < TRUE - 1) return undefined;

	const pairs = unobtrusive(key.text, near, random.fork('pairs')).slice(0, PAIRS);
	const changed = random.fork('changed').int(TRUE);
	const told = toldBy(say)(reading);
	// Who speaks at the place may well say there what is given to them elsewhere.
	const isNotHeard = (base: Located<Fact>) => (variant: Variant) =>
		base === own || !isNamedAt(place, variant.said?.by, reading);
	// A statement stands in several pairs.
	const slipsOf = once((base: Located<Fact>): readonly Candidate[] =>
		firstOf(
			SLIPS,
			slipsIn(base, variants(base).filter(isNotHeard(base)), reading, random.fork(base.id), say),
			({ text }) => !told.has(text) && areAlike(text, key.text)
		)
	);
	const withSlip = pairs.flatMap((pair) => {
		const other = pair[changed];
		const slips = other ? slipsOf(other.fact).flatMap((slip) => notAt(statements, slip)) : slipsOf(own);
		return slips.map((slip) => [...pair.map(({ candidate }) => candidate), slip]);
	});
	const allTrue = () =>
		setsOf(
			Math.min(TRUE, near.length),
			near.map(({ candidate }) => candidate)
		);
	const cues = random.fork('cues');
	const changedOne = fairestOf(key.text, withSlip, cues, passage);
	const isFair = changedOne.length > 0 && !isPutTogether(key.text, changedOne, passage);
	const wrong = isFair ? changedOne : fairestOf(key.text, allTrue(), cues, passage);
	return inAnyOrder(key, wrong, random.fork('order'));
}

/** All that the text says, put into words in one way. */
const toldBy = once((say: Teller) =>
	once(({ facts, article }: Reading): ReadonlySet<string> => new Set(facts.map((fact) => say(fact, article))))
);

/** So many of the values that are as one wants them; no more are made. */
function firstOf<T>(count: number, values: Iterable<T>, isWanted: (value: T) => boolean): T[] {
	const found: T[] = [];
	for (const value of values) {
		if (isWanted(value)) found.push(value);
		if (found.length === count) break;
	}
	return found;
}

/** The first of the others that are about as long as the key. Of two with the same reason against them, one is enough. */
function nearest(
	key: string,
	others: readonly Located<Fact>[],
	{ say, why }: Statements,
	{ article }: Reading
): Near[] {
	const near = new Map<string, Near>();
	for (const fact of others) {
		const text = say(fact, article);
		if (near.size === TRIED) break;
		if (!areAlike(text, key)) continue;
		const reason = why(fact);
		if (!near.has(reason)) near.set(reason, { fact, candidate: borrowFor(fact, text, 'overlooked', reason) });
	}
	return [...near.values()];
}

function isNamedAt({ quote }: Span, id: string | undefined, { article }: Reading): boolean {
	const source = id === undefined ? undefined : article.entities[id];
	return source !== undefined && namesOf(source).some((name) => standsIn(quote, name));
}

/** A change of another statement, unless it could be taken from what stands at the place. */
function notAt({ place, apart }: Statements, slip: Candidate): Candidate[] {
	const isThere = slip.span !== null && overlap(place, slip.span);
	// Of what is nowhere there is no more to say.
	const why = slip.span && apart ? `${slip.why} ${apart}` : slip.why;
	return isThere ? [] : [{ ...slip, why }];
}

/**
 * The pairs of others beside which the key does not stand out, the nearest first: it is drawn whether it shall be the
 * shortest, the longest or neither of the three, and whether it shall be the one most like the two.
 */
function unobtrusive(key: string, near: readonly Near[], random: Random): Near[][] {
	const pairs = setsOf(TRUE - 1, near);
	const rank = random.fork('length').int(TRUE);
	const isMiddle = random.fork('middle').int(TRUE) === 0;
	const shorter = (pair: readonly Near[]) =>
		pair.filter(({ candidate }) => candidate.text.length < key.length).length;
	const ranked = preferred(pairs, (pair) => shorter(pair) === rank);
	// The statements are compared once, not in each pair anew.
	const holders = holdersAmong([key, ...near.map(({ candidate }) => candidate.text)].map(weigh));
	const isMostLike = (pair: readonly Near[]) =>
		isTold(likenessAt([0, ...pair.map((other) => near.indexOf(other) + 1)], holders), 0);
	return [...preferred(ranked, (pair) => isMostLike(pair) === isMiddle)];
}

/** Whether the key could be put together from the wrong options. */
const isPutTogether = (key: string, wrong: readonly Candidate[], passage: Passage): boolean =>
	isTold(converging([key, ...wrong.map(({ text }) => text)].map(weigh), wordsInText(passage)), 0);

const areAlike = (text: string, key: string): boolean =>
	Math.max(text.length, key.length) <= SPREAD * Math.min(text.length, key.length);

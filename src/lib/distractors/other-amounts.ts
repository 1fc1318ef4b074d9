import type { Article, Fact, Slot } from '../content/article.ts';
import type { AmountValue, Value } from '../content/value.ts';
import { SLOTS } from '../content/article.ts';
import type { Located, Reading } from '../content/reading.ts';
import { answerText } from '../content/realise.ts';
import { numberToText, parseNumbers } from '../language/number.ts';
import { once } from '../language/once.ts';
import { type Candidate, notGiven, ofAnother } from './candidate.ts';
import { lures } from './lures.ts';

/** Numbers that a reader could mix up, on both sides of the key; no half and no double, or it would be their measure. */
const FACTORS = [0.43, 0.56, 0.73, 1.31, 1.64, 2.3];
/** Numbers closer than this are “about” the same; further apart, nobody would take the one for the other. */
const LEAST_FACTOR = 1.11;
const MOST_FACTOR = 8;
/** What counts something quite different has to be closer still. */
const UNLIKE_FACTOR = 4;
/** So many other numbers of the key's own kind are enough. */
const ENOUGH = 2;
/** Up to here a number is a count on one's fingers, and its neighbours are the natural mistakes. */
const SMALL = 10;

/**
 * Other numbers for a counted slot: first those that the text gives for something else of the same kind, then
 * numbers that the text does not give at all. All are said with the key's own “about”, so that none stands out. None
 * beside “more than 60”, because more than 50 would be right as well.
 */
export function otherAmounts(
	key: AmountValue,
	slot: Slot,
	fact: Located<Fact>,
	reading: Reading
): Candidate[] {
	if (isOneSided(key)) return [];
	const { article } = reading;
	const say = (amount: number): string => answerText({ ...key, amount }, slot, article);
	const written = lures(fact, slot, reading).filter(({ order }) => order !== undefined);
	if (written.length > 1) return written;
	const others = amountsOf(reading).filter(
		({ value, fact: other }) =>
			other !== fact &&
			((isBorrowed(value, key) && isAsRound(value, key)) || areDisputed(fact, other, value, key, reading))
	);
	// Victims are sooner told from kilometres than from other victims.
	const alike = others.filter(({ value }) => countsAlike(value, key));
	const borrowed = (alike.length < ENOUGH ? others : alike).map(({ value, fact: other }): Candidate => {
		const text = say(value.amount);
		const why = ofAnother(numberToText(value.amount), other, reading);
		const span = other.spans[0] ?? null;
		return { text, role: 'borrowed', label: 'number-of-something-else', why, span, order: value.amount };
	});

	const given = new Set(parseNumbers(reading.passage.text));
	const near =
		key.amount <= SMALL ? neighbours(key.amount) : FACTORS.map((factor) => roundLike(key.amount, factor));
	const unsupported = near
		// A small number stands in every text for something: only larger ones have to be absent from it.
		.filter((amount) => amount !== key.amount && (amount <= SMALL || !given.has(amount)))
		.map((amount): Candidate => {
			const text = say(amount);
			const why = notGiven(text, fact, reading, amount <= SMALL);
			return {
				text,
				role: 'unsupported',
				label: 'number-not-in-text',
				why,
				span: null,
				order: amount
			};
		});
	const known = [...written, ...borrowed];
	// The only large number of its kind in the text would be found without reading; a small one is never alone.
	if (known.length === 0 && key.amount > SMALL) return [];
	return apartFrom(key, [...known, ...unsupported]);
}

/** Two sources give different figures for the same thing: the best wrong answer there is, however near. */
function areDisputed(
	fact: Fact,
	other: Fact,
	value: AmountValue,
	key: AmountValue,
	{ article }: Reading
): boolean {
	return value.amount !== key.amount && countsAlike(value, key) && areOpposed(fact, other, article);
}

/** Whether one of the two contradicts the other. */
export const areOpposed = (one: Fact, other: Fact, { relations }: Article): boolean => {
	const ids = [one.id, other.id];
	return relations.some(
		({ type, from, to }) => type === 'contradicts' && ids.includes(from) && ids.includes(to)
	);
};

/** “About 31” and “about 32” could both be right: of two such numbers the first stays. */
function apartFrom(key: AmountValue, candidates: readonly Candidate[]): Candidate[] {
	if (!key.bound) return [...candidates];
	return candidates.reduce<Candidate[]>((kept, one) => {
		const isNear = [key.amount, ...kept.map(({ order = 0 }) => order)].some(
			(amount) => apart(amount, one.order ?? 0) < LEAST_FACTOR
		);
		return isNear ? kept : [...kept, one];
	}, []);
}

/** “More than 60”, “at most 60”: true of other numbers too. */
export const isOneSided = ({ bound }: AmountValue): boolean =>
	bound !== undefined && bound !== 'about' && bound !== 'nearly';

/** Whether one number could be taken for another: not nearly the same, and not of quite another size. */
export const isMistakable = (amount: number, key: number): boolean =>
	apart(amount, key) >= LEAST_FACTOR && apart(amount, key) <= MOST_FACTOR;

const apart = (a: number, b: number): number => Math.max(a, b) / Math.max(1e-9, Math.min(a, b));

/** Every amount that the reading's facts give, with its fact. */
export const amountsOf = once((reading: Reading): readonly { value: AmountValue; fact: Located<Fact> }[] =>
	reading.facts.flatMap((fact) =>
		SLOTS.flatMap((slot) => {
			const value: Value | undefined = slot === 'did' ? undefined : fact.clause[slot];
			return value && 'amount' in value ? [{ value, fact }] : [];
		})
	)
);

/** Another number of the text of about the size: of the same kind, or nearer where the unit is not said. */
const isBorrowed = (other: AmountValue, key: AmountValue): boolean =>
	isMistakable(other.amount, key.amount) &&
	// “Dropped by 400 per cent” is nonsense.
	!(other.amount > 100 && /^per ?cent/.test(key.of)) &&
	(countsAlike(other, key) || apart(other.amount, key.amount) <= UNLIKE_FACTOR);

/** Nobody says “about 4,703”. */
const isAsRound = (other: AmountValue, key: AmountValue): boolean =>
	key.bound === undefined || digitsOf(other.amount) <= Math.max(2, digitsOf(key.amount));

const digitsOf = (amount: number): number => String(amount).replace(/0+$/, '').length;

/** “North Korean soldiers” and “soldiers” count the same kind of thing: the last word decides. */
function countsAlike(a: AmountValue, b: AmountValue): boolean {
	return a.of.split(' ').at(-1) === b.of.split(' ').at(-1);
}

const neighbours = (amount: number): number[] =>
	[amount - 3, amount - 2, amount - 1, amount + 1, amount + 2, amount + 3].filter((other) => other > 0);

/** As many significant digits as the key has: 18,000 × 1.5 is 27,000, 600 × 0.75 is 500. */
function roundLike(amount: number, factor: number): number {
	const rounded = Number((amount * factor).toPrecision(digitsOf(amount)));
	// What is counted whole stays whole: no 55.5 ducks.
	return Number.isInteger(amount) ? Math.round(rounded) : rounded;
}

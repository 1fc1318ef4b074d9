import type { Question } from '../question.ts';
import { clash, profileOf } from '../quiz/gives-away.ts';
import { prepare } from '../quiz/select.ts';
import { hash } from '../random.ts';
import type { Attempt } from './entry.ts';
import type { Card } from './schedule.ts';

/** How many texts one review asks about: each has to be read into. */
const textsFor = (size: number): number => Math.ceil(size / 3) + 1;
const textOf = ({ article, level }: Card): string => `${article}/${level}`;

/**
 * What a review of some size may ask about: the most urgent first, from few texts, and more than are asked for, since
 * one question may speak for two facts, and a text may have been corrected. In the order of urgency.
 */
export function choose(due: readonly Card[], size: number): Card[] {
	const texts = new Set<string>();
	for (const card of due) if (texts.size < textsFor(size)) texts.add(textOf(card));
	const near = due.filter((card) => texts.has(textOf(card)));
	const far = due.filter((card) => !texts.has(textOf(card)));
	const wanted = near.length >= size ? near : [...near, ...far.slice(0, size - near.length)];
	return wanted.slice(0, size * 3);
}

/** A question for a fact that is due. */
export interface Planned {
	card: Card;
	question: Question;
	/** It asks about something else of the same skill, since nothing else asks about the fact. */
	standsIn: boolean;
}

/**
 * One question for each fact that is due, up to `size`, text by text: another than was asked last, seldom asked, about
 * few other facts. Never the same wording twice in a row.
 */
export function planReview(
	due: readonly Card[],
	{
		bankOf,
		attempts,
		size,
		seed
	}: {
		bankOf: (card: Card) => readonly Question[] | undefined;
		attempts: readonly Attempt[];
		size: number;
		seed: string;
	}
): Planned[] {
	const times = timesAsked(attempts);
	const rank = (question: Question) => [
		times.get(question.id) ?? 0,
		question.facts.length,
		hash(`${seed}/${question.id}`)
	];
	const plan: Planned[] = [];
	for (const card of due) {
		if (plan.length >= size) break;
		const sameText = plan.filter((one) => textOf(one.card) === textOf(card));
		if (plan.some((one) => coversFact(one, card))) continue;
		const open = (bankOf(card) ?? []).filter(
			(question) => !sameText.some((one) => clash(profileOf(one.question), profileOf(question)))
		);
		const found = pick(card, sortedBy(open, rank));
		if (found) plan.push({ ...found, card, question: prepare(found.question, undefined, seed) });
	}
	return byText(plan);
}

const coversFact = ({ card, question, standsIn }: Planned, { article, fact }: Card): boolean =>
	card.article === article && !standsIn && question.facts.includes(fact);

/** By the first number that differs. */
function sortedBy<T>(values: readonly T[], rank: (value: T) => number[]): T[] {
	const ranked = values.map((value) => ({ value, rank: rank(value) }));
	const compare = (a: number[], b: number[]) =>
		a.map((number, index) => number - (b[index] ?? 0)).find((difference) => difference !== 0) ?? 0;
	return ranked.sort((a, b) => compare(a.rank, b.rank)).map(({ value }) => value);
}

/** Another question on the fact; else the same in other words; else another one of the same skill. */
function pick(card: Card, open: readonly Question[]): Omit<Planned, 'card'> | undefined {
	const fresh = open.flatMap((question) => inOtherWords(question, card.stem) ?? []);
	const onFact = fresh.filter(({ facts }) => facts.includes(card.fact));
	const sibling = onFact.find(({ id }) => id !== card.item) ?? onFact[0];
	if (sibling) return { question: sibling, standsIn: false };
	const standIn = fresh.find(({ id, skill }) => skill === card.skill && id !== card.item);
	return standIn && { question: standIn, standsIn: true };
}

/** A question without a wording that was read last; `undefined` when it has no other. */
function inOtherWords(question: Question, stem: string): Question | undefined {
	const stems = question.stems.filter((other) => other !== stem);
	return stems.length > 0 ? { ...question, stems } : undefined;
}

function timesAsked(attempts: readonly Attempt[]): Map<string, number> {
	const times = new Map<string, number>();
	for (const { item } of attempts) times.set(item, (times.get(item) ?? 0) + 1);
	return times;
}

/** Text by text, in the order in which the texts come up, each in the order of its text. */
function byText(plan: readonly Planned[]): Planned[] {
	const order = [...new Set(plan.map(({ card }) => textOf(card)))];
	const place = ({ question }: Planned) => Math.min(...question.evidence.map(({ start }) => start));
	return plan.toSorted(
		(a, b) => order.indexOf(textOf(a.card)) - order.indexOf(textOf(b.card)) || place(a) - place(b)
	);
}

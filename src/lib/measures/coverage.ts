import { paragraphOf, sentencesOf } from '../content/passage.ts';
import { optionsOf } from '../formats/index.ts';
import type { Question } from '../question.ts';
import { type Asked, choices, share, tally } from './judged.ts';

const QUESTIONS_PER_CENTRAL_FACT = 2;

/** The share of central facts that two questions or more ask about, each in a way of its own. */
export function centralFactsShare(texts: readonly Asked[]): number {
	const central = texts.flatMap(({ reading, questions }) =>
		reading.facts.flatMap(({ id, weight }) => (weight === 'central' ? [waysOfAsking(id, questions)] : []))
	);
	return share(central, (ways) => ways >= QUESTIONS_PER_CENTRAL_FACT);
}

/** Two questions of one family ask differently when their wordings do. */
const waysOfAsking = (fact: string, questions: readonly Question[]): number =>
	new Set(questions.flatMap(({ facts, stems }) => (facts.includes(fact) ? [stems[0]] : []))).size;

/** The share of facts that some question asks about. */
export function factsShare(texts: readonly Asked[]): number {
	const asked = texts.flatMap(({ reading, questions }) =>
		reading.facts.map(({ id }) => questions.some(({ facts }) => facts.includes(id)))
	);
	return share(asked, (isAsked) => isAsked);
}

/** The share of sentences that some question needs. */
export function sentencesShare(texts: readonly Asked[]): number {
	const needed = texts.flatMap(({ reading: { passage }, questions }) => {
		const used = new Set(
			questions.flatMap(({ evidence }) => evidence.flatMap((span) => sentencesOf(passage, span)))
		);
		return passage.sentences.map((_, index) => used.has(index));
	});
	return share(needed, (isNeeded) => isNeeded);
}

/** How many questions there are of each sort. */
export function countBy(texts: readonly Asked[], sortOf: (question: Question, asked: Asked) => string) {
	const sorts = texts.flatMap((asked) => asked.questions.map((question) => sortOf(question, asked)));
	return Object.fromEntries(tally(sorts));
}

/** The paragraph, counted from one, in which the proof of a question begins. */
export function paragraphNumber({ evidence }: Question, { reading }: Asked): string {
	const first = evidence[0];
	return first ? String(paragraphOf(reading.passage, first) + 1) : 'none';
}

/** How often the right answer of a four-option choice is the first, second, third, fourth. */
export function keyPositions(texts: readonly Asked[]): number[] {
	const places = choices(texts, 4).map(({ options }) => options.findIndex(({ correct }) => correct));
	return [0, 1, 2, 3].map((place) => places.filter((other) => other === place).length);
}

/** The number of options that questions offer, with how many offer so many. */
export const optionCounts = (texts: readonly Asked[]) =>
	countBy(texts, ({ item }) => String(optionsOf(item).length));

import { shuffleItem } from '../formats/shuffle.ts';
import type { Question } from '../question.ts';
import { hash, makeRandom } from '../random.ts';
import { SKILLS, type Skill } from '../skill.ts';
import type { Blueprint } from './blueprint.ts';
import { quotas } from './quotas.ts';

/** What choosing needs to know of questions, besides what they hold themselves. */
export interface Insight {
	/** How hard it should be, by thirds: 0, 1 or 2. */
	third(question: Question): number;
	/** Whether the two must never stand together. */
	clash(one: Question, other: Question): boolean;
}

/** Limits that give way, one step at a time, when a bank cannot fill a quiz within them. */
const STEPS = [
	{ perFact: 1, perFamily: 2, keepQuota: true },
	{ perFact: 2, perFamily: 3, keepQuota: true },
	{ perFact: 2, perFamily: 3, keepQuota: false },
	{ perFact: 2, perFamily: Infinity, keepQuota: false }
] as const;
type Step = (typeof STEPS)[number];

/** A question of the bank with all that choosing needs to know of it. */
interface Entry {
	question: Question;
	/** Its seeded place among all: its own, whatever else the bank holds. */
	rank: number;
	/** Where its first evidence begins in the text. */
	place: number;
}

/**
 * A quiz from a bank: the same questions, blueprint and seed always give the same quiz. Each question has a seeded
 * rank of its own, so a new question in the bank moves others only where it is chosen itself. Two questions that give
 * each other away never stand together, even if the quiz then stays short.
 */
export function select(
	bank: readonly Question[],
	blueprint: Blueprint,
	seed: string,
	insight: Insight
): Question[] {
	const entries = bank.map((question) => toEntry(question, seed)).sort((a, b) => a.rank - b.rank);
	const chosen = choose(entries, blueprint, insight);
	return inOrder(chosen, insight).reduce<Question[]>(
		(quiz, { question }) => [...quiz, prepare(question, quiz.at(-1), seed)],
		[]
	);
}

const toEntry = (question: Question, seed: string): Entry => ({
	question,
	rank: hash(`${seed}/${question.id}`),
	place: Math.min(...question.evidence.map(({ start }) => start))
});

/** What texts give few questions for comes first, before others that give it away stand in its way. */
const SCARCE_FIRST: readonly Skill[] = ['integrate', ...SKILLS.filter((skill) => skill !== 'integrate')];

/** Skill by skill, each time the question whose part of the text has been asked about least. */
function choose(entries: readonly Entry[], blueprint: Blueprint, insight: Insight): Entry[] {
	const quota = quotas(blueprint);
	const length = Math.max(1, ...entries.map(({ place }) => place));
	const chosen: Entry[] = [];
	for (const step of STEPS)
		for (const skill of SCARCE_FIRST) {
			const left = () => (step.keepQuota ? quota[skill] - countSkill(chosen, skill) : blueprint.n);
			while (chosen.length < blueprint.n && left() > 0) {
				const open = entries.filter(({ question }) => question.skill === skill);
				const next = leastCovered(open, chosen, length).find(
					(entry) =>
						fits(entry, chosen, blueprint, step) &&
						!chosen.some(({ question }) => insight.clash(entry.question, question))
				);
				if (!next) break;
				chosen.push(next);
			}
		}
	return chosen;
}

function fits(entry: Entry, chosen: readonly Entry[], blueprint: Blueprint, step: Step): boolean {
	const { question } = entry;
	const count = (test: (other: Question) => boolean) => chosen.filter((other) => test(other.question)).length;
	return (
		!chosen.includes(entry) &&
		count(({ family }) => family === question.family) < step.perFamily &&
		count(({ item }) => item.format === question.item.format) < formatLimit(question, blueprint) &&
		question.facts.every((fact) => count(({ facts }) => facts.includes(fact)) < step.perFact)
	);
}

function formatLimit({ item }: Question, { n, formats }: Blueprint): number {
	const ofTen = formats[item.format];
	return ofTen === undefined ? Infinity : Math.ceil(ofTen * Math.max(1, n / 10));
}

const countSkill = (chosen: readonly Entry[], skill: Skill): number =>
	chosen.filter(({ question }) => question.skill === skill).length;

/** First those whose quarter of the text has been asked about least; among these, by rank. */
function leastCovered(open: readonly Entry[], chosen: readonly Entry[], length: number): Entry[] {
	const quarter = ({ place }: Entry) => Math.min(3, Math.floor((4 * place) / (length + 1)));
	const asked = [0, 1, 2, 3].map((number) => chosen.filter((entry) => quarter(entry) === number).length);
	const used = (entry: Entry) => asked[quarter(entry)] ?? 0;
	return [...open].sort((a, b) => used(a) - used(b));
}

/** Easy processes first, and within each what should be easy first, by thirds; then in the order of the text. */
function inOrder(entries: readonly Entry[], { third }: Insight): Entry[] {
	return [...entries].sort(
		(a, b) =>
			SKILLS.indexOf(a.question.skill) - SKILLS.indexOf(b.question.skill) ||
			third(a.question) - third(b.question) ||
			a.place - b.place
	);
}

/** One wording and one order of options, by seed; no wording begins like the one before it if that can be helped. */
export function prepare(question: Question, before: Question | undefined, seed: string): Question {
	const random = makeRandom(seed).fork(question.id);
	const stems = random.fork('wording').shuffle(question.stems);
	const stem = stems.find((text) => opening(text) !== opening(before?.stems[0] ?? '')) ?? stems[0] ?? '';
	return { ...question, stems: [stem], item: shuffleItem(question.item, random.fork('options').shuffle) };
}

const opening = (text: string): string => text.split(' ').slice(0, 3).join(' ');

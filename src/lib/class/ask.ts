import type { Passage } from '../content/passage.ts';
import type { Question } from '../question.ts';
import { hash } from '../random.ts';
import { assemble } from '../quiz/assemble.ts';
import { assembleWithProofs, proofsOf } from '../quiz/evidence.ts';
import { prepare } from '../quiz/select.ts';
import type { Session } from '../quiz/session.ts';
import { type AssignedText, type Assignment, blueprintOf, seedFor } from './assignment.ts';

/** A text with its item bank, as the site has it now. */
export interface ClassText {
	id: string;
	level: string;
	title: string;
	version: string;
	contentNotes: string[];
	passage: Passage;
	bank: readonly Question[];
}

/** A short name for a question, made of its id: what links and hand-ins carry in its place. */
export const markOf = (id: string): string => (hash(id) >>> 0).toString(36);

/** The questions that a student is asked about one text, in their order and with their wordings. */
export function questionsFor(
	assignment: Assignment,
	{ n, items }: AssignedText,
	{ bank, passage }: Pick<ClassText, 'bank' | 'passage'>,
	seed: string
): Question[] {
	if (items) return handPicked(items, bank, seed);
	const open = bank.filter(({ skill }) => assignment.skills?.includes(skill) ?? true);
	const blueprint = blueprintOf(assignment, n);
	return assignment.mode === 'evidence'
		? assembleWithProofs(open, blueprint, seed, passage)
		: assemble(open, blueprint, seed);
}

/** In the order in which they were picked; what the bank has no more is left out. */
const handPicked = (items: readonly string[], bank: readonly Question[], seed: string): Question[] =>
	items
		.flatMap((mark) => bank.find(({ id }) => markOf(id) === mark) ?? [])
		.reduce<Question[]>((quiz, question) => [...quiz, prepare(question, quiz.at(-1), seed)], []);

/** One text of an assignment, ready to be answered by a student. */
export function sessionFor(
	assignment: Assignment,
	assigned: AssignedText,
	text: ClassText,
	{ id, student }: { id: string; student: string }
): Session {
	const seed = seedFor(assignment, id, student);
	const questions = questionsFor(assignment, assigned, text, seed);
	return {
		slug: text.id,
		level: text.level,
		title: text.title,
		version: text.version,
		seed,
		mode: assignment.mode,
		questions,
		...(assignment.mode === 'evidence' && { proofs: proofsOf(questions, text.passage) }),
		answers: {},
		at: 0,
		submitted: false
	};
}

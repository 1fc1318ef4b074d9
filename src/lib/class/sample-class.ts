import { blank, keyOf, type Response } from '../formats/index.ts';
import type { Question } from '../question.ts';
import { step } from '../quiz/session.ts';
import {
	choiceOf,
	makeQuestion,
	sentenceItem,
	severalItem,
	spanAt,
	verdictItem
} from '../quiz/sample-questions.ts';
import type { Assignment } from './assignment.ts';
import { type ClassText, sessionFor } from './ask.ts';
import { type HandIn, toHandIn } from './hand-in.ts';

/** For tests: a small text with a bank, an assignment about it, and students who answer as a test says. */

export const SKILLED = ['retrieve', 'infer', 'integrate', 'evaluate'] as const;

export const sampleText: ClassText = {
	id: 'bridges',
	level: 'b1',
	title: 'Bridges',
	version: 'v1',
	contentNotes: [],
	passage: { text: '', paragraphs: [], sentences: [] },
	bank: Array.from({ length: 24 }, (_, at) =>
		makeQuestion(`bridges/b1/who/fact-${at}/who`, {
			family: `family-${at % 6}`,
			skill: SKILLED[at % 4] ?? 'retrieve',
			facts: [`fact-${at}`],
			evidence: [spanAt(at * 40)],
			item:
				[
					choiceOf(`Builder ${at}`, [`Farmer ${at}`, `Teacher ${at}`, `Nurse ${at}`]),
					verdictItem,
					severalItem,
					sentenceItem
				][at % 4] ?? verdictItem
		})
	)
};

export const sampleAssignment: Assignment = {
	key: 'k3y0',
	texts: [{ id: 'bridges', level: 'b1', version: 'v1', n: 4 }],
	mode: 'test'
};

/** What a student of this name hands in who answers by a rule; without one, all is right. */
export function sampleHandIn(
	assignment: Assignment,
	id: string,
	name: string,
	answer: (question: Question, at: number) => Response | undefined = ({ item }) => keyOf(item),
	ended = 1_700_000_600
): HandIn {
	const sessions = assignment.texts.map((assigned) => {
		const session = sessionFor(assignment, assigned, sampleText, { id, student: name });
		return session.questions.reduce((before, question, at) => {
			const response = answer(question, at);
			return response ? step(before, { do: 'answer', id: question.id, response }) : before;
		}, session);
	});
	return toHandIn({ id, name, began: 1_700_000_000, ended, sessions });
}

/** Not answered at all, though something was begun. */
export const leaveBlank = ({ item }: Question): Response => blank(item);

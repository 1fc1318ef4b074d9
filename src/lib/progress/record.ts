import { answerOf, describe, errorsIn, optionsOf } from '../formats/index.ts';
import { type Question, stemOf } from '../question.ts';
import { isMarked, pointsFor, responseTo, type Session } from '../quiz/session.ts';
import { type Attempt, FORM } from './entry.ts';

/** Where a question comes from, when the session is not all about one text. */
export type Origin = Pick<Attempt, 'article' | 'level' | 'version' | 'standsFor'>;

/**
 * Every answer of a session that counts by now. An answer has the same id each time, so that all of them can be
 * written down again after a crash, and by a second tab, and none is there twice.
 */
export function answersOf(session: Session, at: number): Attempt[] {
	const origin = { article: session.slug, level: session.level, version: session.version };
	return session.questions.flatMap(
		(question) => attemptOf(session, question, { at, origin, mode: session.mode }) ?? []
	);
}

/** The answer to one question of a session, once it counts. `again` tells apart answers after one was taken back. */
export function attemptOf(
	session: Session,
	question: Question,
	{ at, origin, mode, again = 0 }: { at: number; origin: Origin; mode: string; again?: number }
): Attempt | undefined {
	const { id, family, skill, facts, item, why } = question;
	const points = isMarked(session, id) ? pointsFor(session, id) : undefined;
	const response = responseTo(session, id);
	if (!points || response === undefined) return undefined;
	return {
		form: FORM,
		kind: 'attempt',
		id: attemptId(session, id, again),
		at,
		...origin,
		item: id,
		family,
		skill,
		facts,
		stem: stemOf(question),
		offered: optionsOf(item).map(({ text }) => text),
		right: answerOf(item),
		why,
		response,
		given: describe(item, response) ?? '',
		earned: points.earned,
		possible: points.possible,
		errors: errorsIn(item, response),
		mode,
		seed: session.seed
	};
}

/** By what the answer to a question is known in the log. */
export const attemptId = ({ taking, seed }: Session, id: string, again: number): string =>
	`${taking ?? seed}/${id}${again > 0 ? `/${again}` : ''}`;

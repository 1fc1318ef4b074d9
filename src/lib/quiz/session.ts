import type { Response } from '../formats/index.ts';
import { chosenIn, score } from '../formats/known.ts';
import { toggled } from '../formats/option.ts';
import type { Question } from '../question.ts';
import type { Mode } from './choices.ts';

/** What one question has seen so far. */
export interface Answer {
	response?: Response | undefined;
	checked: boolean;
	flagged: boolean;
	/** Options that the reader has ruled out, by their ids; never one that is chosen; none where there is no list. */
	crossed?: string[] | undefined;
	/** Evidence first: the sentence that was picked, by its number; empty where somebody went on without one. */
	found?: string | undefined;
	/** How often it was changed: of what two tabs have, the later counts. */
	edits?: number | undefined;
}

/** One taking of one quiz. It carries its own questions, so that it goes on unchanged when the site is updated. */
export interface Session {
	slug: string;
	level: string;
	title: string;
	version: string;
	seed: string;
	/** Tells this taking apart from another one of the same quiz: its answers are known by it. */
	taking?: string | undefined;
	mode: Mode;
	questions: Question[];
	/** Asks only what was missed before: not all that the address names. */
	retry?: true | undefined;
	/** The questions of the rounds before a retry, by id: another one on the same fact comes first. */
	asked?: string[] | undefined;
	answers: Record<string, Answer>;
	/** Evidence first: the sentence that proves the answer, for each question that is asked so. */
	proofs?: Record<string, string> | undefined;
	/** The number of the question on screen, from 0; the review screen comes after the last. */
	at: number;
	submitted: boolean;
}

/** The text that a quiz is about. */
export type About = Pick<Session, 'slug' | 'level' | 'title' | 'version'>;

/** A quiz at its beginning. */
export const begin = (
	about: About,
	quiz: Pick<Session, 'seed' | 'taking' | 'mode' | 'questions' | 'retry' | 'asked' | 'proofs'>
): Session => ({ ...about, ...quiz, answers: {}, at: 0, submitted: false });

export type Action =
	| { do: 'answer'; id: string; response: Response }
	| { do: 'find'; id: string; sentence: string }
	| { do: 'check'; id: string }
	| { do: 'flag'; id: string }
	| { do: 'cross'; id: string; option: string }
	| { do: 'go'; to: number }
	| { do: 'submit' };

const untouched: Answer = { checked: false, flagged: false };

/** What one action makes of a session. What is not possible here changes nothing: a checked answer stays. */
export function step(session: Session, action: Action): Session {
	if (action.do === 'go')
		return { ...session, at: Math.max(0, Math.min(action.to, session.questions.length)) };
	if (action.do === 'submit') return { ...session, submitted: true, at: session.questions.length };
	const before = session.answers[action.id] ?? untouched;
	if (session.submitted && action.do !== 'flag') return session;
	const change = (after: Partial<Answer>): Session => ({
		...session,
		answers: { ...session.answers, [action.id]: { ...before, ...after, edits: (before.edits ?? 0) + 1 } }
	});
	if (action.do === 'flag') return change({ flagged: !before.flagged });
	if (action.do === 'find')
		return asksProof(session, action.id) ? change({ found: action.sentence }) : session;
	if (action.do === 'answer' || action.do === 'cross') {
		if (before.checked || mustFind(session, action.id)) return session;
		const response = action.do === 'answer' ? action.response : responseTo(session, action.id);
		const crossed = crossedOut(session, action.id);
		const after = action.do === 'answer' ? crossed : toggled(crossed, action.option);
		const item = session.questions.find(({ id }) => id === action.id)?.item;
		const chosen = item && response ? chosenIn(item, response) : [];
		return change({ ...(response && { response }), crossed: after.filter((id) => !chosen.includes(id)) });
	}
	return isAnswered(session, action.id) && session.mode === 'practice' ? change({ checked: true }) : session;
}

export const questionAt = (session: Session, at: number): Question | undefined => session.questions[at];
export const isChecked = (session: Session, id: string): boolean => session.answers[id]?.checked ?? false;
export const crossedOut = (session: Session, id: string): readonly string[] =>
	session.answers[id]?.crossed ?? [];
export const isFlagged = (session: Session, id: string): boolean => session.answers[id]?.flagged ?? false;
/** Feedback is due once an answer is checked or the whole quiz is handed in. */
export const isMarked = (session: Session, id: string): boolean =>
	session.submitted || isChecked(session, id);

/** How many questions have their feedback. */
export const countMarked = (session: Session): number =>
	session.questions.filter(({ id }) => isMarked(session, id)).length;

/** Evidence first: whether the question asks for the sentence that proves its answer. */
export const asksProof = (session: Session, id: string): boolean => session.proofs?.[id] !== undefined;
export const foundIn = (session: Session, id: string): string | undefined => session.answers[id]?.found;
/** Evidence first: the options open once a sentence is picked, or given up. */
export const mustFind = (session: Session, id: string): boolean =>
	asksProof(session, id) && foundIn(session, id) === undefined;
/** Whether the sentence that was picked is the one. */
export const hasFound = (session: Session, id: string): boolean =>
	asksProof(session, id) && foundIn(session, id) === session.proofs?.[id];

/** The response to a question, if there is one. */
export const responseTo = (session: Session, id: string): Response | undefined =>
	session.answers[id]?.response;

export function isAnswered(session: Session, id: string): boolean {
	const question = session.questions.find((candidate) => candidate.id === id);
	const response = responseTo(session, id);
	return (
		question !== undefined && response !== undefined && score(question.item, response).status === 'scored'
	);
}

/** Whether the answer earned full marks; `undefined` while there is none. */
export function isRight(session: Session, id: string): boolean | undefined {
	const outcome = outcomeOf(session, id);
	return outcome && outcome === 'right';
}

/** What an answer is: earning some of the points is neither right nor wrong. `undefined` while there is none. */
export function outcomeOf(session: Session, id: string): 'right' | 'partly' | 'wrong' | undefined {
	const points = pointsFor(session, id);
	if (!points) return undefined;
	if (points.earned === points.possible) return 'right';
	return points.earned > 0 ? 'partly' : 'wrong';
}

/** What an answer earned, and could have earned; `undefined` while there is none. */
export function pointsFor(session: Session, id: string): { earned: number; possible: number } | undefined {
	const question = session.questions.find((candidate) => candidate.id === id);
	const response = responseTo(session, id);
	if (!question || !response) return undefined;
	const result = score(question.item, response);
	return result.status === 'scored' ? result : undefined;
}

/** The questions that are open, by their number from 0. */
export const openIn = (session: Session): number[] =>
	session.questions.flatMap(({ id }, at) => (isAnswered(session, id) ? [] : [at]));

export interface Standing {
	unanswered: number;
	flagged: number;
}

export function standing(session: Session): Standing {
	const count = (test: (id: string) => boolean) => session.questions.filter(({ id }) => test(id)).length;
	return {
		unanswered: count((id) => !isAnswered(session, id)),
		flagged: count((id) => isFlagged(session, id))
	};
}

import { assemble } from '../quiz/assemble.ts';
import { defaultBlueprint } from '../quiz/blueprint.ts';
import { makeLink, parseLink, type QuizLink } from '../quiz/link.ts';
import { countSiblings, retryOf } from '../quiz/retry.ts';
import { sayRetry } from '../quiz/say.ts';
import type { Session } from '../quiz/session.ts';
import type { Passage } from '../content/passage.ts';
import { assembleWithProofs, proofsOf } from '../quiz/evidence.ts';
import type { Question } from '../question.ts';
import { freshId, freshSeed } from './seed.svelte.ts';
import { readSession, writeBookmark, writeSession } from './store.svelte.ts';

/** The text that a quiz is about, with its item bank. */
export interface Source {
	id: string;
	level: string;
	title: string;
	version: string;
	bank: readonly Question[];
	passage: Passage;
	/** The address of the quiz without its query. */
	path: string;
}

export type Opened =
	{ ok: true; link: QuizLink; session: Session; notice: string } | { ok: false; problems: string[] };

/** The quiz that an address names: the one begun earlier on this device, or a new one. */
export function openQuiz(source: Source, params: URLSearchParams): Opened {
	const read = parseLink(params, freshSeed());
	if (!read.ok) return read;
	const { link } = read;
	const { found, problem } = readSession(nameOf(source, link));
	// A retry that is done must not stand for the whole quiz that the address names.
	if (found?.retry && found.submitted)
		return { ok: true, link, session: freshSession(source, link), notice: '' };
	if (found?.version === source.version) {
		const hasBegun = Object.keys(found.answers).length > 0 && !found.submitted;
		const notice = hasBegun ? 'Welcome back. Your answers are still here.' : '';
		return { ok: true, link, session: found, notice };
	}
	const notice = found
		? 'The text has been corrected since you began, so the quiz starts again.'
		: (problem ?? '');
	return { ok: true, link, session: freshSession(source, link), notice };
}

/** What is asked again after a quiz: other questions than its address names. */
export type Retry = Pick<Session, 'questions' | 'asked'>;

/** A quiz at its beginning, with the questions that its address gives or those of a retry. */
export function freshSession(source: Source, link: QuizLink, retry?: Retry): Session {
	const { id, level, title, version, bank, passage } = source;
	const { seed, mode, n } = link;
	const asNamed = () =>
		mode === 'evidence'
			? assembleWithProofs(bank, defaultBlueprint(n), seed, passage)
			: assemble(bank, defaultBlueprint(n), seed);
	const questions = retry?.questions ?? asNamed();
	return {
		slug: id,
		level,
		title,
		version,
		seed,
		taking: freshId(),
		mode,
		questions,
		...(retry && { asked: retry.asked, retry: true }),
		...(mode === 'evidence' && { proofs: proofsOf(questions, passage) }),
		answers: {},
		at: 0,
		submitted: false
	};
}

/** What was missed, to be asked in another way, and that in words. */
export function retryRound(
	{ bank }: Source,
	{ seed }: QuizLink,
	session: Session,
	missed: readonly Question[]
): Retry & { words: string } {
	const asked = [...(session.asked ?? []), ...session.questions.map(({ id }) => id)];
	const questions = retryOf(missed, { bank, seed: `${seed}/${asked.length}`, asked });
	return { questions, asked, words: sayRetry(countSiblings(questions, missed), questions.length) };
}

/** Keeps a session on this device; where that is not possible, says so in words for the reader. */
export function keepSession(source: Source, link: QuizLink, session: Session): string {
	const { title, at, questions, submitted } = session;
	const of = questions.length;
	const address = `${source.path}${makeLink(link)}`;
	writeBookmark(submitted ? undefined : { address, title, at: Math.min(at + 1, of), of });
	return writeSession(nameOf(source, link), session) ?? '';
}

export const nameOf = ({ id, level }: Source, { seed, n, mode }: QuizLink) =>
	`${id}/${level}/${seed}/${n}/${mode}`;

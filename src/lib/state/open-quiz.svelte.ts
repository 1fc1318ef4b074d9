import { assemble } from '../quiz/assemble.ts';
import { defaultBlueprint } from '../quiz/blueprint.ts';
import { makeLink, parseLink, type QuizLink } from '../quiz/link.ts';
import type { Session } from '../quiz/session.ts';
import type { Question } from '../question.ts';
import { freshSeed } from './seed.svelte.ts';
import { readSession, writeBookmark, writeSession } from './store.svelte.ts';

/** The text that a quiz is about, with its item bank. */
export interface Source {
	id: string;
	level: string;
	title: string;
	version: string;
	bank: readonly Question[];
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

/** A quiz at its beginning, with the questions that its address gives. */
export function freshSession(source: Source, link: QuizLink): Session {
	const { id, level, title, version, bank } = source;
	const { seed, mode, n } = link;
	return {
		slug: id,
		level,
		title,
		version,
		seed,
		mode,
		questions: assemble(bank, defaultBlueprint(n), seed),
		answers: {},
		at: 0,
		submitted: false
	};
}

/** Keeps a session on this device; where that is not possible, says so in words for the reader. */
export function keepSession(source: Source, link: QuizLink, session: Session): string {
	const { title, at, questions, submitted } = session;
	const of = questions.length;
	const address = `${source.path}${makeLink(link)}`;
	writeBookmark(submitted ? undefined : { address, title, at: Math.min(at + 1, of), of });
	return writeSession(nameOf(source, link), session) ?? '';
}

const nameOf = ({ id, level }: Source, { seed, n, mode }: QuizLink) => `${id}/${level}/${seed}/${n}/${mode}`;

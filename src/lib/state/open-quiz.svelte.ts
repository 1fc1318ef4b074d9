import type { Passage } from '../content/passage.ts';
import { fetchView } from '../formats/views.ts';
import { FIRST } from '../quiz/address.ts';
import type { ReadBank } from '../quiz/bank-file.ts';
import { defaultBlueprint } from '../quiz/default-blueprint.ts';
import { type LinkProblem, parseLink, type QuizLink } from '../quiz/link.ts';
import type { Telling } from '../quiz/say.ts';
import { select } from '../quiz/select.ts';
import { type About, begin, type Session } from '../quiz/session.ts';
import type { Words } from '../words/catalogue.ts';
import { readText } from './browser-storage.svelte.ts';
import type { Clock } from './clock.svelte.ts';
import { nameOf, sessionKey } from './keep-quiz.svelte.ts';
import { loadBank } from './load-bank.svelte.ts';
import { freshId, freshSeed } from './seed.svelte.ts';

// What the first quiz of a text can do without: other quizzes, and finding the one that was begun earlier.

/** The text that a quiz is about. */
export interface Text {
	id: string;
	level: string;
	title: string;
	version: string;
	passage: Passage;
	/** The address of the file with its item bank. */
	bankFile: string;
}

/** A quiz that an address names. The session is the one begun earlier on this device, or a new one. */
export interface Opened {
	link: QuizLink;
	session: Session;
	/** What the reader should know of it. */
	notice: Telling | undefined;
	clock: Clock | undefined;
	/** What lay in the browser under its name. */
	known: string | null;
}

/** Why there are no questions: the catalogue has a message for each reason. */
export type Missing = keyof Words['quiz']['missing'];

/** The address names no quiz, for these reasons; or the questions are missing, for this one. */
export type NotOpened = { problems: LinkProblem[] } | { missing: Missing };

export const aboutOf = ({ id, level, title, version }: Text): About => ({ slug: id, level, title, version });

/** Opens the quiz that an address names. Where it names no seed, that is the first one, until that one is done. */
export async function openQuiz(text: Text, params: URLSearchParams): Promise<Opened | NotOpened> {
	const read = parseLink(params, FIRST.seed);
	if (!read.ok) return read;
	if (read.link.mode === 'evidence') void fetchEvidence().catch(() => undefined);
	const isDone = !params.has('seed') && (await lookUp(nameOf(text, read.link))).found?.submitted;
	const link = isDone ? { ...read.link, seed: freshSeed() } : read.link;
	const { known, found, isDamaged } = await lookUp(nameOf(text, link));
	const clock = await clockFor(text, link);
	// A retry that is done must not stand for the whole quiz that the address names.
	const isOver = found?.retry && found.submitted;
	if (found?.version === text.version && !isOver) {
		const hasBegun = Object.keys(found.answers).length > 0 && !found.submitted;
		return {
			link,
			session: found,
			notice: hasBegun ? ({ notices }) => notices.welcomeBack : undefined,
			clock,
			known
		};
	}
	const bank = await loadBank(text.bankFile, text);
	if (!bank.ok) return { missing: bank.problem };
	const isOpen = found && !isOver && !found.submitted;
	const carried = isOpen ? (await fetchBegun()).bring(found, text, bank.questions) : undefined;
	if (carried) {
		const { session, stayed, of } = carried;
		return { link, session, notice: (words) => words.carried(stayed, of), clock, known };
	}
	const session = await fresh(text, bank, link);
	const isCorrected = found && found.version !== text.version;
	const why = isCorrected ? 'corrected' : isDamaged ? 'unreadable' : undefined;
	return { link, session, notice: why && (({ notices }) => notices[why]), clock, known };
}

/** The same quiz at its beginning. */
export async function openAgain(text: Text, link: QuizLink): Promise<Session | NotOpened> {
	const bank = await loadBank(text.bankFile, text);
	return bank.ok ? fresh(text, bank, link) : { missing: bank.problem };
}

/** A quiz at its beginning; what its first question takes is there. */
async function fresh(
	text: Text,
	{ questions, insight }: Extract<ReadBank, { ok: true }>,
	{ seed, mode, n }: QuizLink
): Promise<Session> {
	const blueprint = defaultBlueprint(n);
	const quiz = { seed, taking: freshId(), mode };
	if (mode === 'evidence') {
		const { assembleWithProofs, proofsOf } = await fetchEvidence();
		const asked = assembleWithProofs(questions, blueprint, seed, text.passage);
		return begin(aboutOf(text), { ...quiz, questions: asked, proofs: proofsOf(asked, text.passage) });
	}
	const asked = select(questions, blueprint, seed, insight);
	if (asked[0]) await fetchView(asked[0].item.format);
	return begin(aboutOf(text), { ...quiz, questions: asked });
}

/** What lies in storage under the name of a quiz: a session, nothing, or something that cannot be read any more. */
async function lookUp(name: string): Promise<{ known: string | null; found?: Session; isDamaged?: true }> {
	const known = readText(sessionKey(name));
	if (known === null) return { known };
	const { readBegun } = await fetchBegun();
	const found = readBegun(known);
	return found ? { known, found } : { known, isDamaged: true };
}

const fetchBegun = () => import('./begun-quiz.svelte.ts');
/** Finding what can be asked evidence first takes all formats. */
const fetchEvidence = () => import('../quiz/evidence.ts');

async function clockFor(text: Text, link: QuizLink): Promise<Clock | undefined> {
	if (link.timer === undefined) return undefined;
	const { Clock } = await import('./clock.svelte.ts');
	return new Clock(nameOf(text, link), link.timer);
}

import type { Passage } from '../content/passage.ts';
import type { Question } from '../question.ts';
import { FIRST } from '../quiz/address.ts';
import { assemble } from '../quiz/assemble.ts';
import { type Carried, carryOver } from '../quiz/carry.ts';
import { defaultBlueprint } from '../quiz/blueprint.ts';
import { assembleWithProofs, proofsOf } from '../quiz/evidence.ts';
import { type LinkProblem, parseLink, type QuizLink } from '../quiz/link.ts';
import { countSiblings, retryOf } from '../quiz/retry.ts';
import { sayRetry, type Telling } from '../quiz/say.ts';
import { type About, begin, type Session } from '../quiz/session.ts';
import { parseSession } from '../quiz/stored-session.ts';
import type { Words } from '../words/catalogue.ts';
import { parseJson, readText } from './browser-storage.svelte.ts';
import { Clock } from './clock.svelte.ts';
import { nameOf, sessionKey } from './keep-quiz.svelte.ts';
import { loadBank } from './load-bank.svelte.ts';
import { freshId, freshSeed } from './seed.svelte.ts';

// All that the first quiz of a text can do without: other quizzes, the one begun earlier, and what is asked again.

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
	const isDone = !params.has('seed') && lookUp(nameOf(text, read.link)).found?.submitted;
	const link = isDone ? { ...read.link, seed: freshSeed() } : read.link;
	const { known, found, isDamaged } = lookUp(nameOf(text, link));
	const clock = link.timer === undefined ? undefined : new Clock(nameOf(text, link), link.timer);
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
	const bank = await bankOf(text);
	if (!bank.ok) return { missing: bank.problem };
	const carried = found && !isOver && !found.submitted ? bring(found, text, bank.questions) : undefined;
	if (carried) {
		const { session, stayed, of } = carried;
		return { link, session, notice: (words) => words.carried(stayed, of), clock, known };
	}
	const session = fresh(text, bank.questions, link);
	const isCorrected = found && found.version !== text.version;
	const why = isCorrected ? 'corrected' : isDamaged ? 'unreadable' : undefined;
	return { link, session, notice: why && (({ notices }) => notices[why]), clock, known };
}

/** What another tab has made of a quiz, for the text as this tab has it; `undefined` where it does not fit. */
export async function readFor(text: Text, stored: string): Promise<Session | undefined> {
	const found = parseSession(parseJson(stored));
	if (!found || found.version === text.version) return found;
	const bank = await bankOf(text);
	return bank.ok ? bring(found, text, bank.questions)?.session : undefined;
}

/** A session on an earlier version of the text; `undefined` where none of its answers would stay. */
function bring(found: Session, text: Text, bank: readonly Question[]): Carried | undefined {
	const carried = carryOver(found, { ...text, bank });
	return carried.stayed > 0 ? carried : undefined;
}

/** The same quiz at its beginning. */
export async function openAgain(text: Text, link: QuizLink): Promise<Session | NotOpened> {
	const bank = await bankOf(text);
	return bank.ok ? fresh(text, bank.questions, link) : { missing: bank.problem };
}

/** What was missed in a session, asked in another way, and what to tell of that. */
export async function openRetry(
	text: Text,
	{ seed, mode }: QuizLink,
	session: Session,
	missed: readonly Question[]
): Promise<{ session: Session; notice: Telling } | NotOpened> {
	const bank = await bankOf(text);
	if (!bank.ok) return { missing: bank.problem };
	const asked = [...(session.asked ?? []), ...session.questions.map(({ id }) => id)];
	const questions = retryOf(missed, { bank: bank.questions, seed: `${seed}/${asked.length}`, asked });
	const siblings = countSiblings(questions, missed);
	const proofs = mode === 'evidence' && { proofs: proofsOf(questions, text.passage) };
	return {
		session: begin(aboutOf(text), {
			seed,
			taking: freshId(),
			mode,
			questions,
			asked,
			retry: true,
			...proofs
		}),
		notice: (words) => sayRetry(siblings, questions.length, words)
	};
}

function fresh(text: Text, bank: readonly Question[], { seed, mode, n }: QuizLink): Session {
	const blueprint = defaultBlueprint(n);
	if (mode !== 'evidence')
		return begin(aboutOf(text), {
			seed,
			taking: freshId(),
			mode,
			questions: assemble(bank, blueprint, seed)
		});
	const questions = assembleWithProofs(bank, blueprint, seed, text.passage);
	return begin(aboutOf(text), {
		seed,
		taking: freshId(),
		mode,
		questions,
		proofs: proofsOf(questions, text.passage)
	});
}

const bankOf = ({ bankFile, ...text }: Text) => loadBank(bankFile, text);

/** What lies in storage under the name of a quiz: a session, nothing, or something that cannot be read any more. */
function lookUp(name: string): { known: string | null; found?: Session; isDamaged?: true } {
	const known = readText(sessionKey(name));
	if (known === null) return { known };
	const found = parseSession(parseJson(known));
	return found ? { known, found } : { known, isDamaged: true };
}

import { browser } from '$app/environment';
import { goto, replaceState } from '$app/navigation';
import { page } from '$app/state';
import type { Question } from '$lib/question.ts';
import { fetchView } from '$lib/formats/views.ts';
import { FIRST, isFirst, makeLink } from '$lib/quiz/address.ts';
import type { LinkProblem, QuizLink } from '$lib/quiz/link.ts';
import type { Telling } from '$lib/quiz/say.ts';
import { begin, type Session } from '$lib/quiz/session.ts';
import { isStored, readText } from '$lib/state/browser-storage.svelte.ts';
import type { Clock } from '$lib/state/clock.svelte.ts';
import { nameOf, sessionKey } from '$lib/state/keep-quiz.svelte.ts';
import { KeptQuiz } from '$lib/state/kept-quiz.svelte.ts';
import {
	type Missing,
	type NotOpened,
	openAgain,
	type Opened,
	openQuiz,
	type Text
} from '$lib/state/open-quiz.svelte.ts';
import { Quiz } from '$lib/state/quiz.svelte.ts';
import { freshId, freshSeed } from '$lib/state/seed.svelte.ts';
import type * as Ends from './ends.ts';
import { hashOf } from './places.ts';

/** The page knows that its first quiz is not the one to show; `src/before-paint.js` says so before the first paint. */
const OTHER = 'data-other-quiz';

/** What the page of a text brings along: the text, and the questions of its first quiz. */
export interface Brought extends Text {
	first: Question[];
}

/** A quiz that comes on screen. */
type Started = Omit<Opened, 'notice' | 'clock'> & Partial<Pick<Opened, 'notice' | 'clock'>>;

/**
 * The quiz that is taken on the page: which one it is, where it comes from, and what goes wrong with that. The first
 * quiz of a text stands in the page itself; another one is fetched, with all that it takes to read it.
 */
export class Taking {
	readonly #brought: () => Brought;
	readonly #onstart: () => void;
	#link = $state.raw<QuizLink>(FIRST);
	#quiz = $state.raw<Quiz>();
	#clock = $state.raw<Clock>();
	#problems = $state.raw<readonly LinkProblem[]>([]);
	#missing = $state<Missing>();
	#notice = $state.raw<Telling>();
	#ends = $state.raw<typeof Ends>();
	#kept = $state.raw<KeptQuiz>();
	/** The address of the quiz on screen, without the question. */
	#here = '';

	/** `onstart` is told when another quiz, or the same one again, comes on screen. */
	constructor(brought: () => Brought, onstart: () => void) {
		this.#brought = brought;
		this.#onstart = onstart;
		if (browser && !isFirst(page.url.searchParams)) document.documentElement.setAttribute(OTHER, '');
		this.#quiz = new Quiz(this.#first(), () => undefined);
	}

	get link(): QuizLink {
		return this.#link;
	}
	get quiz(): Quiz | undefined {
		return this.#quiz;
	}
	/** The timer, where one was asked for. */
	get clock(): Clock | undefined {
		return this.#clock;
	}
	/** What is wrong with the address. */
	get problems(): readonly LinkProblem[] {
		return this.#problems;
	}
	/** Why there are no questions yet, where it is not the address. */
	get missing(): Missing | undefined {
		return this.#missing;
	}
	/** What the reader should know. */
	readonly notice: Telling = (words) =>
		[this.#kept?.trouble(words), this.#notice?.(words)].filter(Boolean).join(' ');
	/** The review and the results, once they are fetched. */
	get ends(): typeof Ends | undefined {
		return this.#ends;
	}

	/** The page is left: what other tabs do does not matter here any more. */
	close(): void {
		this.#kept?.close();
	}

	/** Whether the address of the browser is still that of the quiz on screen. */
	isHere(): boolean {
		return location.pathname + location.search === this.#here;
	}

	/** Opens the quiz that the address of the page names. */
	async open(): Promise<void> {
		if (this.isHere()) return;
		const { href, searchParams } = page.url;
		this.#problems = [];
		if (isFirst(searchParams) && !isStored(sessionKey(nameOf(this.#brought(), FIRST)))) {
			this.#start({ session: this.#first(), link: FIRST, known: null });
		} else {
			const opened = await this.#fetch(() => openQuiz(this.#brought(), searchParams));
			// The reader may have gone on meanwhile.
			if (page.url.href !== href) return;
			if (opened) this.#start(opened);
			else this.#quiz = undefined;
		}
		document.documentElement.removeAttribute(OTHER);
	}

	/** The same quiz from the start. False where it could not be fetched. */
	async again(): Promise<boolean> {
		const session = await this.#fetch(() => openAgain(this.#brought(), this.#link));
		if (session) this.#restart({ session });
		return session !== undefined;
	}

	/** What was missed, asked in another way. False where it could not be fetched. */
	async retry(missed: readonly Question[]): Promise<boolean> {
		const before = this.#quiz?.session;
		if (!before) return false;
		const round = await this.#fetch(async () => {
			const { openRetry } = await import('$lib/state/retry-quiz.svelte.ts');
			return openRetry(this.#brought(), this.#link, before, missed);
		});
		if (round) this.#restart(round);
		return round !== undefined;
	}

	/** Another quiz of the same kind on the same text. */
	async variant(): Promise<void> {
		// eslint-disable-next-line svelte/no-navigation-without-resolve -- the same page with another seed
		await goto(makeLink({ ...this.#link, seed: freshSeed() }));
	}

	/** Fetches what a step takes, a question or what comes after the last; tells where that fails. */
	async fetchStep(to: number): Promise<boolean> {
		const question = this.#quiz?.session.questions[to];
		try {
			if (question) await fetchView(question.item.format);
			else this.#ends ??= await import('./ends.ts');
			return true;
		} catch {
			this.#notice = ({ notices }) => (question ? notices.questionNotFetched : notices.endNotFetched);
			return false;
		}
	}

	#first(): Session {
		const { id: slug, level, title, version, first } = this.#brought();
		return begin({ slug, level, title, version }, { ...FIRST, taking: freshId(), questions: first });
	}

	/** Another round, in place of the one that lies in the browser. */
	#restart(round: { session: Session; notice?: Telling }): void {
		// What it has still to keep lies there first.
		this.#kept?.close();
		const known = readText(sessionKey(nameOf(this.#brought(), this.#link)));
		this.#clock?.restart();
		this.#start({ ...round, link: this.#link, clock: this.#clock, known });
	}

	#start({ session, link, clock, notice, known }: Started): void {
		this.#here = page.url.pathname + makeLink(link);
		replaceState(this.#here + hashOf(session.at), {});
		this.#link = link;
		this.#kept?.close();
		const tell = (notice: Telling) => (this.#notice = notice);
		const ahead = () => this.#fetchAhead(session);
		this.#kept = new KeptQuiz(
			{ text: this.#brought(), link, session, known, tell, ahead },
			page.url.pathname
		);
		this.#quiz = this.#kept.quiz;
		this.#clock = clock;
		this.#notice = notice;
		this.#onstart();
	}

	/** Once somebody answers, what the rest of the quiz takes is fetched meanwhile. What does not come is asked for again. */
	#fetchAhead({ questions }: Session): void {
		for (const { item } of questions) void fetchView(item.format).catch(() => undefined);
		void import('./ends.ts').catch(() => undefined);
	}

	/** What it takes to open any quiz but the first; tells what goes wrong, and then gives nothing. */
	async #fetch<T extends object>(open: () => Promise<T | NotOpened>): Promise<T | undefined> {
		this.#missing = undefined;
		let missing: Missing = 'notFetched';
		try {
			const opened = await open();
			if ('problems' in opened) {
				this.#problems = opened.problems;
				return undefined;
			}
			if (!('missing' in opened)) return opened;
			missing = opened.missing;
		} catch {
			// What it takes could not be fetched.
		}
		this.#missing = missing;
		this.#notice = (words) => words.missing[missing];
		return undefined;
	}
}

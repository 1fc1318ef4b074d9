import { browser } from '$app/environment';
import { goto, replaceState } from '$app/navigation';
import { page } from '$app/state';
import { fetchView } from '$lib/formats/views.ts';
import type { Question } from '$lib/question.ts';
import { FIRST, isFirst, makeLink } from '$lib/quiz/address.ts';
import type { LinkProblem, QuizLink } from '$lib/quiz/link.ts';
import type { Telling } from '$lib/quiz/say.ts';
import { begin, isMarked, type Session } from '$lib/quiz/session.ts';
import { isStored } from '$lib/state/browser-storage.svelte.ts';
import type { Clock } from '$lib/state/clock.svelte.ts';
import { keepSession, nameOf, sessionKey } from '$lib/state/keep-quiz.svelte.ts';
import type * as OpenQuiz from '$lib/state/open-quiz.svelte.ts';
import type { Missing, NotOpened, Text } from '$lib/state/open-quiz.svelte.ts';
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
	/** The address of the quiz on screen, without the question. */
	#here = '';

	/** `onstart` is told when another quiz, or the same one again, comes on screen. */
	constructor(brought: () => Brought, onstart: () => void) {
		this.#brought = brought;
		this.#onstart = onstart;
		if (browser && !isFirst(page.url.searchParams)) document.documentElement.setAttribute(OTHER, '');
		this.#quiz = this.#hold(this.#first(), FIRST);
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
	get notice(): Telling | undefined {
		return this.#notice;
	}
	/** The review and the results, once they are fetched. */
	get ends(): typeof Ends | undefined {
		return this.#ends;
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
			this.#start(this.#first(), FIRST);
		} else {
			const opened = await this.#fetch((parts) => parts.openQuiz(this.#brought(), searchParams));
			// The reader may have gone on meanwhile.
			if (page.url.href !== href) return;
			if (opened) this.#start(opened.session, opened.link, opened.clock, opened.notice);
			else this.#quiz = undefined;
		}
		document.documentElement.removeAttribute(OTHER);
	}

	/** The same quiz from the start. False where it could not be fetched. */
	async again(): Promise<boolean> {
		const session = await this.#fetch((parts) => parts.openAgain(this.#brought(), this.#link));
		this.#clock?.restart();
		if (session) this.#start(session, this.#link, this.#clock);
		return session !== undefined;
	}

	/** What was missed, asked in another way. False where it could not be fetched. */
	async retry(missed: readonly Question[]): Promise<boolean> {
		const before = this.#quiz?.session;
		if (!before) return false;
		const round = await this.#fetch((parts) => parts.openRetry(this.#brought(), this.#link, before, missed));
		this.#clock?.restart();
		if (round) this.#start(round.session, this.#link, this.#clock, round.notice);
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

	#hold(session: Session, link: QuizLink): Quiz {
		const { id, level } = this.#brought();
		const { pathname: path } = page.url;
		return new Quiz(session, (session) => {
			if (!keepSession({ id, level, path }, link, session)) this.#notice = ({ notices }) => notices.notKept;
			this.#fetchAhead(session);
			void this.#remember(session);
		});
	}

	#start(session: Session, link: QuizLink, clock?: Clock, notice?: Telling): void {
		this.#here = page.url.pathname + makeLink(link);
		replaceState(this.#here + hashOf(session.at), {});
		this.#link = link;
		this.#quiz = this.#hold(session, link);
		this.#clock = clock;
		this.#notice = notice;
		void this.#remember(session);
		this.#onstart();
	}

	/** Once somebody answers, what the rest of the quiz takes is fetched meanwhile. What does not come is asked for again. */
	#fetchAhead({ questions }: Session): void {
		for (const { item } of questions) void fetchView(item.format).catch(() => undefined);
		void import('./ends.ts').catch(() => undefined);
	}

	/** What it takes to open any quiz but the first; tells what goes wrong, and then gives nothing. */
	async #fetch<T extends object>(
		use: (parts: typeof OpenQuiz) => Promise<T | NotOpened>
	): Promise<T | undefined> {
		this.#missing = undefined;
		let missing: Missing = 'notFetched';
		try {
			const opened = await use(await import('$lib/state/open-quiz.svelte.ts'));
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

	/** What counts goes into the log of answers, also what a crash kept from it. */
	async #remember(session: Session): Promise<void> {
		if (!session.questions.some(({ id }) => isMarked(session, id))) return;
		try {
			const { record } = await import('$lib/state/record.svelte.ts');
			const said = await record(session);
			if (said) this.#notice ??= () => said;
		} catch {
			// It could not be fetched: the answers are in the session, and come when the quiz is opened again.
		}
	}
}

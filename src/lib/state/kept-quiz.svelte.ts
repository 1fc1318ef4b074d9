import type { QuizLink } from '../quiz/link.ts';
import type { Telling } from '../quiz/say.ts';
import { countMarked, type Session } from '../quiz/session.ts';
import { AfterPaint } from './after-paint.svelte.ts';
import type * as Begun from './begun-quiz.svelte.ts';
import type { Trouble } from './browser-storage.svelte.ts';
import { keepBookmark, nameOf, sessionKey } from './keep-quiz.svelte.ts';
import type { Text } from './open-quiz.svelte.ts';
import { owe } from './owed.svelte.ts';
import { Quiz } from './quiz.svelte.ts';
import type * as Record from './record.svelte.ts';
import { Shared } from './shared.svelte.ts';
import { whenIdle } from './when-idle.svelte.ts';

interface Opened {
	text: Text;
	link: QuizLink;
	session: Session;
	/** What lay in the browser when it was opened. */
	known: string | null;
	/** Tells the reader something in passing. */
	tell: (notice: Telling) => void;
	/** Somebody is answering it, here or in another tab: what the rest of it takes may be fetched. */
	ahead: () => void;
}

/** Milliseconds after which the rest of a quiz is asked for in any case. */
const SOON = { timeout: 1000 };

/** A quiz on screen that is kept at every step: its session, which all tabs share, and in the log what counts. */
export class KeptQuiz {
	readonly quiz: Quiz;
	readonly #key: string;
	readonly #shared: Shared<Session>;
	#trouble = $state<Trouble>();
	#recorder = $state.raw<typeof Record>();
	/** What other tabs write takes more than most quizzes need. */
	#begun: typeof Begun | undefined;
	/** An outcome is on screen first, and kept right after that. */
	readonly #keeping: AfterPaint;
	/** How many answers counted when they were looked at last. */
	#marked: number;

	/** `path` is the address of the quiz without its query. */
	constructor({ text, link, session, known, tell, ahead }: Opened, path: string) {
		this.#key = sessionKey(nameOf(text, link));
		this.#marked = countMarked(session);
		this.#keeping = new AfterPaint(() => {
			keepBookmark(path, link, this.quiz.session);
			this.#keep(this.quiz.session);
			whenIdle(ahead, SOON);
		});
		this.quiz = new Quiz(session, (session) => {
			// What another tab wrote may come before the next frame, and has to meet this.
			this.#shared.hold(session);
			if (countMarked(session) > this.#marked) this.#keeping.ask();
			else this.#keeping.atOnce();
		});
		this.#shared = new Shared(this.#key, session, {
			known,
			read: async (stored) => {
				this.#begun ??= await import('./begun-quiz.svelte.ts');
				return this.#begun.readFor(text, stored);
			},
			// Only what was read is met.
			meet: (mine, theirs) => this.#begun?.meetSessions(mine, theirs) ?? 'theirs',
			onmeet: (session) => {
				tell(({ notices }) => notices.otherTab);
				this.quiz.follow(session);
				ahead();
				void this.#record(session);
			},
			ontrouble: (trouble) => {
				if (!trouble) tell(({ notices }) => notices.keptAgain);
				this.#trouble = trouble;
			}
		});
		void this.#record(session);
		if (known !== null && !session.submitted) void this.#recall();
	}

	/** What goes wrong with keeping it. */
	readonly trouble: Telling = ({ notices }) =>
		this.#trouble ? notices[this.#trouble] : (this.#recorder?.trouble() ?? '');

	/** It is left: what other tabs do does not matter here any more. */
	close(): void {
		this.#keeping.close();
		this.#shared.close();
	}

	#keep(session: Session): void {
		const marked = countMarked(session);
		if (marked > this.#marked) owe(this.#key);
		this.#marked = marked;
		this.#shared.keep(session);
		void this.#record(session);
	}

	/** What was begun earlier may have come into the log, and not into the browser’s storage. */
	async #recall(): Promise<void> {
		try {
			this.#recorder ??= await import('./record.svelte.ts');
			const recalled = await this.#recorder.recalled(this.quiz.session);
			// The reader may have gone on meanwhile.
			const session = this.#recorder.mergeSessions(this.quiz.session, recalled);
			if (session === this.quiz.session) return;
			this.quiz.follow(session);
			this.#keep(session);
		} catch {
			// It could not be fetched: it comes when the quiz is opened again.
		}
	}

	/** What counts goes into the log of answers, also what a crash kept from it. */
	async #record(session: Session): Promise<void> {
		if (countMarked(session) === 0) return;
		try {
			this.#recorder ??= await import('./record.svelte.ts');
			await this.#recorder.record(this.#key, session);
		} catch {
			// It could not be fetched: the answers are in the session, which owes them to the log.
		}
	}
}

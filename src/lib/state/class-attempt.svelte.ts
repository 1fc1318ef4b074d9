import * as z from 'zod/mini';
import type { Taken } from '../class/hand-in.ts';
import { sameName } from '../class/student.ts';
import { type Session, step } from '../quiz/session.ts';
import { parseSession } from '../quiz/stored-session.ts';
import { type Work, meetWork } from '../class/work.ts';
import { parseJson, readStored, readText, writeStored } from './browser-storage.svelte.ts';
import { Quiz } from './quiz.svelte.ts';
import { Shared } from './shared.svelte.ts';

/** The work of a student as it lies in the browser. */
const Stored = z.object({
	name: z.string(),
	began: z.int(),
	ended: z.optional(z.int()),
	open: z.boolean(),
	part: z.int().check(z.minimum(0)),
	sessions: z.array(z.unknown()).check(z.minLength(1))
});
const lastKey = (id: string) => `readback:class:${id}`;
const keyFor = (id: string, name: string) => `${lastKey(id)}:${sameName(name)}`;

/** The student who worked here last, if there is one. */
export const lastStudent = (id: string): string | undefined =>
	z.string().safeParse(readStored(lastKey(id))).data;

const now = () => Math.floor(Date.now() / 1000);

/** One student taking one assignment: a quiz for each text, kept at every step. */
export class Attempt {
	readonly id: string;
	readonly name: string;
	#began: number;
	#ended = $state<number>();
	#open = $state(false);
	#part = $state(0);
	#kept = $state(true);
	#quizzes: readonly Quiz[];
	readonly #shared: Shared<Work>;

	/** `known` is what lay in the browser when this was read. */
	private constructor(id: string, stored: Work, known: string | null) {
		this.id = id;
		this.name = stored.name;
		this.#began = stored.began;
		this.#ended = stored.ended;
		this.#open = stored.open;
		this.#part = Math.min(stored.part, stored.sessions.length - 1);
		this.#quizzes = $state.raw(stored.sessions.map((session) => this.#hold(session)));
		this.#shared = new Shared(keyFor(id, this.name), stored, {
			read: async (text) => readWork(text),
			meet: meetWork,
			onmeet: (work) => this.#follow(work),
			ontrouble: (trouble) => (this.#kept = trouble === undefined),
			known
		});
	}

	static begin(id: string, name: string, sessions: Session[]): Attempt {
		const attempt = new Attempt(id, { name, began: now(), open: false, part: 0, sessions }, null);
		attempt.#keep();
		return attempt;
	}

	/** What this student has begun on this device; `unreadable` where something lies there that is no attempt. */
	static resume(id: string, name: string): Attempt | 'unreadable' | undefined {
		const known = readText(keyFor(id, name));
		if (known === null) return undefined;
		const work = readWork(known);
		if (!work) return 'unreadable';
		writeStored(lastKey(id), work.name);
		return new Attempt(id, work, known);
	}

	get quizzes(): readonly Quiz[] {
		return this.#quizzes;
	}
	get quiz(): Quiz | undefined {
		return this.#quizzes[this.#part];
	}
	get part(): number {
		return this.#part;
	}
	get handedIn(): boolean {
		return this.#ended !== undefined;
	}
	/** The results are open: what was right may be seen. */
	get isOpen(): boolean {
		return this.#open;
	}
	/** False where the browser does not let anything be stored. */
	get kept(): boolean {
		return this.#kept;
	}
	/** What is handed in. */
	get taken(): Taken {
		const { id, name, sessions } = this;
		return { id, name, began: this.#began, ended: this.#ended ?? this.#now(), sessions };
	}
	get sessions(): Session[] {
		return this.#quizzes.map(({ session }) => session);
	}

	turnTo(part: number): void {
		this.#part = part;
		this.#keep();
	}

	/** Closes the answers. */
	handIn(): void {
		this.#ended ??= this.#now();
		this.#keep();
	}

	/** Opens the results, once everything is handed in. */
	openResults(): void {
		if (!this.handedIn) return;
		this.#open = true;
		this.#quizzes = this.sessions.map((session) => this.#hold(step(session, { do: 'submit' })));
		this.#part = 0;
		this.#keep();
	}

	/** The work is left: what other tabs do does not matter here any more. */
	close(): void {
		this.#shared.close();
	}

	/** Nothing ends before it began, even where the clock was set back. */
	#now(): number {
		return Math.max(this.#began, now());
	}

	#hold(session: Session): Quiz {
		return new Quiz(session, () => this.#keep());
	}

	/** Shows what another tab has made of the work. */
	#follow({ began, ended, open, sessions }: Work): void {
		this.#began = began;
		this.#ended = ended;
		this.#open = open;
		if (sessions.length !== this.#quizzes.length)
			this.#quizzes = sessions.map((session) => this.#hold(session));
		for (const [at, session] of sessions.entries()) this.#quizzes[at]?.follow(session);
		this.#part = Math.min(this.#part, sessions.length - 1);
	}

	#keep(): void {
		writeStored(lastKey(this.id), this.name);
		this.#shared.keep({
			name: this.name,
			began: this.#began,
			...(this.#ended !== undefined && { ended: this.#ended }),
			open: this.#open,
			part: this.#part,
			sessions: this.sessions
		});
	}
}

/** The work from the text that lies in storage, with every session read; `undefined` where it is none. */
function readWork(text: string): Work | undefined {
	const stored = Stored.safeParse(parseJson(text));
	if (!stored.success) return undefined;
	const sessions = stored.data.sessions.flatMap((session) => parseSession(session) ?? []);
	return sessions.length < stored.data.sessions.length ? undefined : { ...stored.data, sessions };
}

import * as z from 'zod/mini';
import type { Taken } from '../class/hand-in.ts';
import { sameName } from '../class/student.ts';
import { type Session, step } from '../quiz/session.ts';
import { parseSession } from '../quiz/stored-session.ts';
import { readStored, writeStored } from './browser-storage.svelte.ts';
import { Quiz } from './quiz.svelte.ts';

/** What a student has done of an assignment so far, as it lies in the browser. */
const Stored = z.object({
	name: z.string(),
	began: z.int(),
	ended: z.optional(z.int()),
	/** The results are open. */
	open: z.boolean(),
	/** The text on screen, from 0. */
	part: z.int().check(z.minimum(0)),
	sessions: z.array(z.unknown()).check(z.minLength(1))
});
/** The same, with every session read. */
type Begun = Omit<z.infer<typeof Stored>, 'sessions'> & { sessions: Session[] };

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
	readonly began: number;
	#ended = $state<number>();
	#open = $state(false);
	#part = $state(0);
	#kept = $state(true);
	#quizzes: readonly Quiz[];

	private constructor(id: string, stored: Begun) {
		this.id = id;
		this.name = stored.name;
		this.began = stored.began;
		this.#ended = stored.ended;
		this.#open = stored.open;
		this.#part = Math.min(stored.part, stored.sessions.length - 1);
		this.#quizzes = $state.raw(stored.sessions.map((session) => this.#hold(session)));
	}

	static begin(id: string, name: string, sessions: Session[]): Attempt {
		const attempt = new Attempt(id, { name, began: now(), open: false, part: 0, sessions });
		attempt.#keep();
		return attempt;
	}

	/** What this student has begun on this device; `unreadable` where something lies there that is no attempt. */
	static resume(id: string, name: string): Attempt | 'unreadable' | undefined {
		const value = readStored(keyFor(id, name));
		if (value === undefined) return undefined;
		const stored = Stored.safeParse(value);
		if (!stored.success) return 'unreadable';
		const sessions = stored.data.sessions.flatMap((session) => parseSession(session) ?? []);
		if (sessions.length < stored.data.sessions.length) return 'unreadable';
		const attempt = new Attempt(id, { ...stored.data, sessions });
		writeStored(lastKey(id), attempt.name);
		return attempt;
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
		const { id, name, began, sessions } = this;
		return { id, name, began, ended: this.#ended ?? now(), sessions };
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
		this.#ended ??= now();
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

	#hold(session: Session): Quiz {
		return new Quiz(session, () => this.#keep());
	}

	#keep(): void {
		const stored: Begun = {
			name: this.name,
			began: this.began,
			...(this.#ended !== undefined && { ended: this.#ended }),
			open: this.#open,
			part: this.#part,
			sessions: this.sessions
		};
		const hasKept = writeStored(keyFor(this.id, this.name), stored);
		this.#kept = hasKept && writeStored(lastKey(this.id), this.name);
	}
}

import { type Action, type Session, step } from '../quiz/session.ts';
import { painted } from './after-paint.svelte.ts';

/** Holds one session on screen; every rule about it is in `step`. */
export class Quiz {
	#session: Session;
	#seen: Session;
	#stopWaiting = () => {};
	readonly #onchange: (session: Session) => void;

	/** `onchange` is told of every new state, so that it can be stored. */
	constructor(session: Session, onchange: (session: Session) => void) {
		this.#session = $state.raw(session);
		this.#seen = $state.raw(session);
		this.#onchange = onchange;
	}

	get session(): Session {
		return this.#session;
	}

	/**
	 * The session as it is on screen, one frame behind. What nobody waits for follows this one: so an outcome is painted
	 * without all that it brings about.
	 */
	get seen(): Session {
		return this.#seen;
	}

	/** Shows what another tab has made of it. */
	follow(session: Session): void {
		this.#stopWaiting();
		this.#session = session;
		this.#seen = session;
	}

	send(action: Action): void {
		this.#session = step(this.#session, action);
		this.#onchange(this.#session);
		// What was sent before waits for this one: it would be shown together with it, and too early.
		this.#stopWaiting();
		this.#stopWaiting = painted(() => (this.#seen = this.#session));
	}
}

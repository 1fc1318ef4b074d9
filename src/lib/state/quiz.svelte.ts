import { type Action, type Session, step } from '../quiz/session.ts';

/** Holds one session on screen; every rule about it is in `step`. */
export class Quiz {
	#session: Session;
	readonly #onchange: (session: Session) => void;

	/** `onchange` is told of every new state, so that it can be stored. */
	constructor(session: Session, onchange: (session: Session) => void) {
		this.#session = $state.raw(session);
		this.#onchange = onchange;
	}

	get session(): Session {
		return this.#session;
	}

	/** Shows what another tab has made of it. */
	follow(session: Session): void {
		this.#session = session;
	}

	send(action: Action): void {
		this.#session = step(this.#session, action);
		this.#onchange(this.#session);
	}
}

/**
 * Work that nobody waits for, and that must not be lost: it is done once what is on screen has been painted, and at the
 * latest when the page is left or put aside. What is asked for several times until then is done once.
 */
export class AfterPaint {
	readonly #work: () => void;
	#isDue = false;
	readonly #closing = new AbortController();

	constructor(work: () => void) {
		this.#work = work;
		if (typeof window === 'undefined') return;
		const { signal } = this.#closing;
		addEventListener('pagehide', () => this.now(), { signal });
		document.addEventListener('visibilitychange', () => this.now(), { signal });
	}

	/** Asks for it, once what somebody waits for is painted. */
	ask(): void {
		if (this.#isDue) return;
		this.#isDue = true;
		// Nothing is painted in the background, and no frame comes there.
		if (document.hidden) this.now();
		else afterFrame(() => setTimeout(() => this.now()));
	}

	/** Does it at once, where nobody waits for anything to be painted. */
	atOnce(): void {
		this.#isDue = true;
		this.now();
	}

	/** Does it now, if it was asked for. */
	now(): void {
		if (!this.#isDue) return;
		this.#isDue = false;
		this.#work();
	}

	/** Does what was asked for, and nothing more after that. */
	close(): void {
		this.now();
		this.#closing.abort();
	}
}

/** Once the next frame is painted: it is painted after its callbacks, and what is posted in them is done after that. */
const afterFrame = (work: () => void) => requestAnimationFrame(() => setTimeout(work));

/**
 * With the frame after the next: what is on screen by now has been painted, and what `work` changes is painted at once.
 * What happens in between, such as another click, does not wait for it.
 */
export function painted(work: () => void): () => void {
	let asked = requestAnimationFrame(() => (asked = requestAnimationFrame(work)));
	return () => cancelAnimationFrame(asked);
}

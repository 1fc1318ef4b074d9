import type { Telling } from '../quiz/say.ts';
import { extend, newTimer, pass, Timer, warningBetween } from '../quiz/timer.ts';
import { parseJson, readStored, writeStored } from './browser-storage.svelte.ts';

const keyOf = (name: string) => `readback:timer:${name}`;

/** A timer on screen. It stands still while the page is out of sight, and is kept across a reload. */
export class Clock {
	#timer = $state.raw<Timer>(newTimer('up'));
	/** The last warning, to be said politely. */
	#said = $state.raw<Telling>();
	readonly #key: string;
	readonly #from: 'up' | number;

	constructor(name: string, from: 'up' | number) {
		this.#key = keyOf(name);
		this.#from = from;
		const stored = Timer.safeParse(readStored(this.#key));
		// A timer of the other kind belongs to another address of the same quiz.
		const fits = stored.success && (stored.data.limit === null) === (from === 'up');
		this.#timer = fits ? stored.data : newTimer(from);
	}

	/** From the beginning, for another round. */
	restart(): void {
		this.#become(newTimer(this.#from));
	}

	get timer(): Timer {
		return this.#timer;
	}

	get said(): Telling | undefined {
		return this.#said;
	}

	/** Runs until the returned function is called. */
	run(): () => void {
		let last = performance.now();
		const tick = setInterval(() => {
			const now = performance.now();
			if (!document.hidden && !this.#timer.paused) this.#become(pass(this.#timer, (now - last) / 1000));
			last = now;
		}, 1000);
		// Of two tabs each goes on from what the other has counted: together they count each second once.
		const follow = ({ key, newValue }: StorageEvent) => {
			const timer = key === this.#key && newValue !== null ? Timer.safeParse(parseJson(newValue)) : undefined;
			if (!timer?.success) return;
			this.#timer = timer.data;
			last = performance.now();
		};
		addEventListener('storage', follow);
		return () => {
			clearInterval(tick);
			removeEventListener('storage', follow);
		};
	}

	toggle(what: 'paused' | 'hidden'): void {
		this.#become({ ...this.#timer, [what]: !this.#timer[what] });
	}

	extend(minutes: number): void {
		this.#said = (words) => words.moreMinutesGiven(minutes);
		this.#become(extend(this.#timer, minutes * 60));
	}

	#become(timer: Timer): void {
		const left = warningBetween(this.#timer, timer);
		if (left !== undefined) this.#said = (words) => words.minutesLeft[left];
		this.#timer = timer;
		writeStored(this.#key, timer);
	}
}

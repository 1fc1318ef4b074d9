import type { CarriedReview } from '../progress/carry-review.ts';
import { meetReviews } from '../progress/meet-reviews.ts';
import { entriesOf, follow, parseReview, type Review, takeBack, type Turn } from '../progress/review.ts';
import { type Action, type Session, step } from '../quiz/session.ts';
import { parseJson, readStored, writeStored } from './browser-storage.svelte.ts';
import type { Loaded } from './load-text.svelte.ts';
import { owe, owed, pay } from './owed.svelte.ts';
import { progress } from './progress.svelte.ts';
import { Quiz } from './quiz.svelte.ts';
import { Shared } from './shared.svelte.ts';

const KEY = 'readback:review-begun';

/** Which text of which article. */
export type Place = Pick<Turn, 'article' | 'level'>;
export const nameOf = ({ article, level }: Place): string => `${article}/${level}`;

/** A review on screen, with the texts that it asks about. Every rule about it is in `progress/review.ts`. */
export class Reviewing {
	#review: Review;
	#quiz: Quiz;
	#kept = $state(true);
	readonly #shared: Shared<Review>;
	readonly texts: ReadonlyMap<string, Loaded>;
	/** How many answers stayed, where a text was corrected since they were given. */
	readonly carried: Pick<CarriedReview, 'stayed' | 'of'> | undefined;

	constructor(
		review: Review,
		texts: ReadonlyMap<string, Loaded>,
		carried?: Pick<CarriedReview, 'stayed' | 'of'>
	) {
		this.#review = $state.raw(review);
		this.#quiz = $state.raw(this.#hold(review.session));
		this.texts = texts;
		this.carried = carried;
		this.#shared = new Shared(KEY, review, {
			read: async (stored) => parseReview(parseJson(stored)),
			meet: meetReviews,
			onmeet: (review) => {
				this.#follow(review);
				void this.#remember();
			},
			ontrouble: (trouble) => (this.#kept = trouble === undefined),
			// Another tab has done with it, or has wiped everything: nothing is written down for it any more.
			ongone: () => this.#follow(follow(this.#review, step(this.session, { do: 'submit' })))
		});
		void this.#keep();
	}

	/** The review is left: what other tabs do does not matter here any more. */
	close(): void {
		this.#shared.close();
	}

	/** False where the browser does not let anything be stored. */
	get kept(): boolean {
		return this.#kept;
	}

	get review(): Review {
		return this.#review;
	}
	get quiz(): Quiz {
		return this.#quiz;
	}
	get session(): Session {
		return this.#quiz.session;
	}

	turnOf(id: string): Turn | undefined {
		return this.#review.turns[id];
	}

	textOf(id: string): Loaded | undefined {
		const turn = this.turnOf(id);
		return turn && this.texts.get(nameOf(turn));
	}

	send(action: Action): void {
		this.#quiz.send(action);
	}

	/** Asks the last question that was answered again; nothing of its answer counts any more. */
	async undo(): Promise<void> {
		const back = takeBack(this.#review);
		if (!back) return;
		this.#review = back;
		this.#quiz = this.#hold(back.session);
		await this.#keep();
	}

	#hold(session: Session): Quiz {
		return new Quiz(session, (session) => {
			this.#review = follow(this.#review, session);
			void this.#keep();
		});
	}

	/** Shows what another tab has made of it. */
	#follow(review: Review): void {
		this.#review = review;
		this.#quiz.follow(review.session);
	}

	/** The review lies in the browser until it is done and the log has its answers, which go there at once. */
	async #keep(): Promise<void> {
		owe(KEY);
		this.#shared.keep(this.#review);
		await this.#remember();
	}

	async #remember(): Promise<void> {
		const debt = owed().find(([key]) => key === KEY);
		if (!(await progress.add(entriesOf(this.#review, Date.now())))) return;
		if (debt) pay(debt);
		if (this.session.submitted) this.#shared.remove();
	}
}

/** A review that was begun on this device and not finished. */
export function reviewBegun(): Review | undefined {
	const review = parseReview(readStored(KEY));
	return review?.session.submitted ? undefined : review;
}

/** Ends a review that was not finished. What was answered in it counts. */
export async function dropReview(): Promise<void> {
	const review = reviewBegun();
	writeStored(KEY, undefined);
	if (review) await progress.add(entriesOf(review, Date.now()));
}

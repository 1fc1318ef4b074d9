import { type CarriedReview, carryReview } from '../progress/carry-review.ts';
import { meetReviews } from '../progress/meet-reviews.ts';
import { recallReview } from '../progress/recall.ts';
import { choose, planReview } from '../progress/plan.ts';
import {
	entriesOf,
	follow,
	makeReview,
	parseReview,
	type Review,
	takeBack,
	type Turn
} from '../progress/review.ts';
import type { Card } from '../progress/schedule.ts';
import { type Action, type Session, step } from '../quiz/session.ts';
import { parseJson, readStored, writeStored } from './browser-storage.svelte.ts';
import { type Loaded, loadWithBank } from './load-text.svelte.ts';
import { owe, owed, pay } from './owed.svelte.ts';
import { progress } from './progress.svelte.ts';
import { Quiz } from './quiz.svelte.ts';
import { freshId, freshSeed } from './seed.svelte.ts';
import { Shared } from './shared.svelte.ts';

const KEY = 'readback:review-begun';

/** Which text of which article. */
type Place = Pick<Turn, 'article' | 'level'>;
/** The addresses of a text and its questions. */
export type Addresses = (place: Place) => Parameters<typeof loadWithBank>[0];
/** Why a review did not begin. */
export type Hindrance = 'notFetched' | 'nothingAskable' | 'corrected';

const nameOf = ({ article, level }: Place) => `${article}/${level}`;

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

/** Begins a review of some size. */
export async function beginReview(
	due: readonly Card[],
	size: number,
	addresses: Addresses
): Promise<Reviewing | Hindrance> {
	const cards = choose(due, size);
	const loaded = await loadAll(cards, addresses);
	if (loaded.size === 0 && cards.length > 0) return 'notFetched';
	const texts = whichAre(loaded);
	const seed = freshSeed();
	const plan = planReview(cards, {
		bankOf: (card) => texts.get(nameOf(card))?.bank,
		attempts: progress.attempts,
		size,
		seed
	});
	if (plan.length === 0) return 'nothingAskable';
	const versionOf = ({ card }: { card: Place }) => texts.get(nameOf(card))?.version ?? '';
	return new Reviewing(makeReview(plan, { versionOf, seed, taking: freshId() }), texts);
}

/** Goes on with a review. Where its texts were corrected, with what is left of it. */
export async function resumeReview(review: Review, addresses: Addresses): Promise<Reviewing | Hindrance> {
	const turns = Object.values(review.turns);
	const loaded = await loadAll(turns, addresses);
	if (turns.some((turn) => !loaded.has(nameOf(turn)))) return 'notFetched';
	const texts = whichAre(loaded);
	const isAsItWas = turns.every((turn) => texts.get(nameOf(turn))?.version === turn.version);
	const begun = recallReview(review, progress.attempts);
	if (isAsItWas) return new Reviewing(begun, texts);
	const { review: left, ...carried } = carryReview(begun, (turn) => texts.get(nameOf(turn)));
	if (left.session.questions.length > 0) return new Reviewing(left, texts, carried);
	await dropReview();
	return 'corrected';
}

/** Ends a review that was not finished. What was answered in it counts. */
export async function dropReview(): Promise<void> {
	const review = reviewBegun();
	writeStored(KEY, undefined);
	if (review) await progress.add(entriesOf(review, Date.now()));
}

/** The texts that are still there. */
const whichAre = (loaded: ReadonlyMap<string, Loaded | 'gone'>): ReadonlyMap<string, Loaded> =>
	new Map([...loaded].flatMap(([name, text]) => (text === 'gone' ? [] : [[name, text] as const])));

/** Each text once; what cannot be fetched is left out. */
async function loadAll(
	places: readonly Place[],
	addresses: Addresses
): Promise<Map<string, Loaded | 'gone'>> {
	const names = [...new Set(places.map(nameOf))];
	const loaded = await Promise.all(
		names.map(async (name) => {
			const place = places.find((place) => nameOf(place) === name);
			const text = place && (await loadWithBank(addresses(place)));
			return text ? [[name, text] as const] : [];
		})
	);
	return new Map(loaded.flat());
}

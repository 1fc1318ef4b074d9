import { FORM } from '../progress/entry.ts';
import { choose, planReview } from '../progress/plan.ts';
import {
	answersIn,
	follow,
	makeReview,
	parseReview,
	type Review,
	takeBack,
	type Turn
} from '../progress/review.ts';
import type { Card } from '../progress/schedule.ts';
import type { Action, Session } from '../quiz/session.ts';
import { readStored, writeStored } from './browser-storage.svelte.ts';
import { type Loaded, loadWithBank } from './load-text.svelte.ts';
import { progress } from './progress.svelte.ts';
import { Quiz } from './quiz.svelte.ts';
import { freshId, freshSeed } from './seed.svelte.ts';

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
	readonly texts: ReadonlyMap<string, Loaded>;

	constructor(review: Review, texts: ReadonlyMap<string, Loaded>) {
		this.#review = $state.raw(review);
		this.#quiz = $state.raw(this.#hold(review.session));
		this.texts = texts;
		this.#keep();
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
		this.#review = back.review;
		this.#quiz = this.#hold(back.review.session);
		this.#keep();
		await progress.add([
			{ form: FORM, kind: 'undo', id: `undo/${back.of}`.slice(0, 300), at: Date.now(), of: back.of }
		]);
	}

	#hold(session: Session): Quiz {
		return new Quiz(session, (session) => {
			this.#review = follow(this.#review, session);
			this.#keep();
		});
	}

	/** The review lies in the browser until it is done; its answers go into the log at once. */
	#keep(): void {
		writeStored(KEY, this.session.submitted ? undefined : this.#review);
		void progress.add(answersIn(this.#review, Date.now()));
	}
}

/** A review that was begun on this device and not finished. */
export const reviewBegun = (): Review | undefined => parseReview(readStored(KEY));

/** Begins a review of some size. */
export async function beginReview(
	due: readonly Card[],
	size: number,
	addresses: Addresses
): Promise<Reviewing | Hindrance> {
	const cards = choose(due, size);
	const loaded = await loadAll(cards, addresses);
	if (loaded.size === 0 && cards.length > 0) return 'notFetched';
	const texts = whichFit(loaded, () => true);
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

/** Goes on with a review, if its texts are still as they were. */
export async function resumeReview(review: Review, addresses: Addresses): Promise<Reviewing | Hindrance> {
	const turns = Object.values(review.turns);
	const loaded = await loadAll(turns, addresses);
	if (turns.some((turn) => !loaded.has(nameOf(turn)))) return 'notFetched';
	const versionOf = (name: string) => turns.find((turn) => nameOf(turn) === name)?.version;
	const texts = whichFit(loaded, (name, { version }) => version === versionOf(name));
	if (turns.some((turn) => !texts.has(nameOf(turn)))) {
		dropReview();
		return 'corrected';
	}
	return new Reviewing(review, texts);
}

export const dropReview = (): boolean => writeStored(KEY, undefined);

/** The texts that are still there, as far as they fit. */
const whichFit = (
	loaded: ReadonlyMap<string, Loaded | 'gone'>,
	fits: (name: string, text: Loaded) => boolean
): ReadonlyMap<string, Loaded> =>
	new Map(
		[...loaded].flatMap(([name, text]) =>
			text !== 'gone' && fits(name, text) ? [[name, text] as const] : []
		)
	);

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

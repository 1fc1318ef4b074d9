import { carryReview } from '../progress/carry-review.ts';
import { choose, planReview } from '../progress/plan.ts';
import { recallReview } from '../progress/recall.ts';
import { makeReview, type Review } from '../progress/review.ts';
import type { Card } from '../progress/schedule.ts';
import { type Loaded, loadWithBank } from './load-text.svelte.ts';
import { progress } from './progress.svelte.ts';
import { dropReview, nameOf, type Place, reviewBegun, Reviewing } from './reviewing.svelte.ts';
import { freshId, freshSeed } from './seed.svelte.ts';

/** The addresses of a text and its questions. */
export type Addresses = (place: Place) => Parameters<typeof loadWithBank>[0];
/** Why a review did not begin. */
export type Hindrance = 'notFetched' | 'nothingAskable' | 'corrected';

/** Begins a review of some size. Where another tab has begun one meanwhile, that one goes on. */
export async function beginReview(
	due: readonly Card[],
	size: number,
	addresses: Addresses
): Promise<Reviewing | Hindrance> {
	const elsewhere = reviewBegun();
	if (elsewhere) return resumeReview(elsewhere, addresses);
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

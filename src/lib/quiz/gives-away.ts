import { answerOf, textsOf } from '../formats/index.ts';
import { once } from '../language/once.ts';
import { contentStems, distinctStems } from '../language/words.ts';
import type { Question } from '../question.ts';

/** So many content words in common make two questions speak of the same thing. */
const SAME_MATTER = 3;
/** A text with this many content words, an option perhaps, makes a statement of its own. */
const STATEMENT = 4;

/** What matters of a question when it is held against others, worked out once. */
export interface Profile {
	facts: readonly string[];
	/** The words of the key, and the same as one text. */
	key: readonly string[];
	answer: string;
	/** The words that a reader sees before answering: the wordings, and what else makes whole statements. */
	shown: ReadonlySet<string>;
	/** What it is about, apart from its key. */
	matter: readonly string[];
}

/** A question never changes, so its profile is worked out once for all quizzes. */
export const profileOf = once(makeProfile);

function makeProfile({ facts, stems, item }: Question): Profile {
	const key = contentStems(answerOf(item));
	const statements = textsOf(item).filter((text) => distinctStems(text).length >= STATEMENT);
	const shown = new Set([...stems, ...statements].flatMap(distinctStems));
	// Any of the wordings may be the one that a quiz shows.
	const matter = [...new Set(stems.map(withoutPlace).flatMap(distinctStems))].filter(
		(word) => !key.includes(word)
	);
	return { facts, key, answer: key.join(' '), shown, matter };
}

/** “The second sentence of the fourth paragraph” says where to look, and not what the question is about. */
const withoutPlace = (stem: string): string =>
	stem.replace(/the \w+ (?:sentence of the \w+ )?paragraph/g, '');

/**
 * Whether reading the first question helps to answer the second: it shows all the words of the other's key, and both
 * speak of the same matter.
 */
export function givesAway(a: Profile, b: Profile): boolean {
	if (b.key.length === 0 || !b.key.every((word) => a.shown.has(word))) return false;
	if (a.facts.some((fact) => b.facts.includes(fact))) return true;
	return b.matter.filter((word) => a.shown.has(word)).length >= SAME_MATTER;
}

/** The same answer about the same fact, asked for twice: as a choice and as a gap, say. */
const asksTheSame = (a: Profile, b: Profile): boolean =>
	a.answer !== '' && a.answer === b.answer && a.facts.some((fact) => b.facts.includes(fact));

/** Neither may help with the other when both stand in one quiz, nor ask for the same. */
export const clash = (a: Profile, b: Profile): boolean =>
	asksTheSame(a, b) || givesAway(a, b) || givesAway(b, a);

/**
 * For each question, the places of those before it with which it clashes. Only what shows the rarest word of its key, or
 * has the same answer, need be looked at: a bank has tens of thousands of pairs.
 */
export function clashesAmong(questions: readonly Question[]): number[][] {
	const profiles = questions.map(profileOf);
	const showing = placesBy(profiles, ({ shown }) => shown);
	const answering = placesBy(profiles, ({ answer }) => [answer]);
	const found = questions.map(() => new Set<number>());
	for (const [at, one] of profiles.entries()) {
		const places = one.key.map((word) => showing.get(word) ?? []);
		const rarest = places.reduce((best, some) => (some.length < best.length ? some : best), places[0] ?? []);
		for (const place of [...rarest, ...(answering.get(one.answer) ?? [])]) {
			const other = profiles[place];
			if (other && place !== at && clash(one, other)) found[Math.max(at, place)]?.add(Math.min(at, place));
		}
	}
	return found.map((places) => [...places].sort((a, b) => a - b));
}

/** Where each of the words stands that `wordsOf` finds in a profile. */
function placesBy(
	profiles: readonly Profile[],
	wordsOf: (profile: Profile) => Iterable<string>
): ReadonlyMap<string, readonly number[]> {
	const places = new Map<string, number[]>();
	for (const [place, profile] of profiles.entries())
		for (const word of wordsOf(profile)) {
			const known = places.get(word);
			if (known) known.push(place);
			else places.set(word, [place]);
		}
	return places;
}

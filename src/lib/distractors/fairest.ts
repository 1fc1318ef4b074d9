import type { Passage } from '../content/passage.ts';
import type { Random } from '../random.ts';
import type { Candidate } from './candidate.ts';
import {
	convergenceAt,
	credit,
	CUES_ALONE,
	holdersAmong,
	isTold,
	likenessAt,
	weigh,
	wordsInText
} from './cues.ts';

/** Three wrong answers are enough, and two good ones beat three with a weak one (Rodriguez 2005). */
export const WRONG = 3;
/** So many of the best candidates are tried with each other. */
const TRIED = 5;
const KEY = 0;
/** Places among the options that are tried: the key is at 0, where every set begins, and the candidates follow. */
type Places = readonly number[];

/**
 * So many wrong answers, beside which the right one cannot be told by its length, its words or its likeness to the
 * others; all, where there are no more. A cue that were never right would be a cue as well, so for each it is drawn
 * whether it shall lead to the key.
 */
export function fairest(
	key: string,
	pool: readonly Candidate[],
	random: Random,
	passage: Passage
): readonly Candidate[] {
	if (pool.length <= WRONG) return pool;
	const tried = pool.slice(0, TRIED);
	const strangers = (set: Places) => set.filter((place) => tried[place - 1]?.role === 'unsupported').length;
	const sets = SETS[tried.length] ?? [];
	// What is nowhere in the text is soon ruled out, so no more than one where the text has enough.
	const fewest = Math.max(1, Math.min(...sets.map(strangers)));
	const known = sets.filter((set) => strangers(set) <= fewest);
	return fairestAt(key, tried, known, random, passage);
}

/** The same where it is given which candidates may stand beside each other. */
export function fairestOf(
	key: string,
	sets: readonly (readonly Candidate[])[],
	random: Random,
	passage: Passage
): readonly Candidate[] {
	const tried = [...new Set(sets.flat())];
	const places = sets.map((set) => [KEY, ...set.map((candidate) => tried.indexOf(candidate) + 1)]);
	return fairestAt(key, tried, places, random, passage);
}

function fairestAt(
	key: string,
	tried: readonly Candidate[],
	sets: readonly Places[],
	random: Random,
	passage: Passage
): readonly Candidate[] {
	const texts = [key, ...tried.map(({ text }) => text)];
	const alike = preferred(sets, (set) => areAlike(set.map((place) => texts[place]?.length ?? 0)));

	// The options are weighed once, not in each set anew: this is one of the places where making questions takes long.
	const options = texts.map(weigh);
	const holders = holdersAmong(options);
	const apart = preferred(alike, (set) => !isTold(convergenceAt(set, holders), KEY));
	const scores = CUES_ALONE.map((cue) => cue(options, wordsInText(passage)));
	// A cue may be right as often as chance, one time in so many as there are options.
	const wanted = [...scores, holders].map((_, cue) =>
		random.fork(String(cue)).int(WRONG + 1) === 0 ? 1 : 0
	);
	const off = (credit: number, cue: number) => Math.abs(credit - (wanted[cue] ?? 0));
	const best = leastBy(
		apart,
		(set) =>
			scores.reduce((sum, all, cue) => sum + off(creditAt(set, all), cue), 0) +
			off(credit(likenessAt(set, holders), KEY), scores.length)
	);
	return (best ?? []).flatMap((place) => tried[place - 1] ?? []);
}

/** How far a cue leads to the key, from the scores of all options, if those at these places are shown. */
function creditAt(places: Places, scores: readonly number[]): number {
	const own = scores[KEY] ?? 0;
	if (places.some((place) => (scores[place] ?? 0) > own)) return 0;
	return 1 / places.reduce((same, place) => (scores[place] === own ? same + 1 : same), 0);
}

/** The values that are as one wants them, if there are any. */
export function preferred<T>(values: readonly T[], isWanted: (value: T) => boolean): readonly T[] {
	const wanted = values.filter(isWanted);
	return wanted.length > 0 ? wanted : values;
}

/** The first of the values for which the measure is least. */
function leastBy<T>(values: readonly T[], measure: (value: T) => number): T | undefined {
	let [best, least]: [T | undefined, number] = [undefined, Infinity];
	for (const value of values) {
		const measured = measure(value);
		if (measured < least) [best, least] = [value, measured];
	}
	return best;
}

/** The longest option may be so many times as long as the shortest, and the key as the longest of the others. */
const SPREAD = 1.8;
const KEY_MARGIN = 1.2;

/** Whether no option stands out by its length. */
function areAlike([key = 0, ...wrong]: readonly number[]): boolean {
	const longest = Math.max(...wrong);
	return Math.max(key, longest) <= SPREAD * Math.min(key, ...wrong) && key <= KEY_MARGIN * longest;
}

/** Every choice of so many of these places, in their order. */
function choicesOf(count: number, places: Places): Places[] {
	if (count === 0) return [[]];
	return places.flatMap((first, index) =>
		choicesOf(count - 1, places.slice(index + 1)).map((rest) => [first, ...rest])
	);
}

/** Every choice among so many candidates, for each number of them that may be tried: each question takes some of these. */
const CHOICES: readonly (readonly (readonly Places[])[])[] = Array.from({ length: TRIED + 1 }, (_, tried) =>
	Array.from({ length: WRONG + 1 }, (_, count) =>
		choicesOf(
			count,
			Array.from({ length: tried }, (_, place) => place)
		)
	)
);

/** Every choice of up to three of at most six values, in their order. */
export const setsOf = <T>(count: number, values: readonly T[]): T[][] =>
	(CHOICES[values.length]?.[count] ?? []).map((places) =>
		values.filter((_, place) => places.includes(place))
	);

/** The key with so many wrong options beside it, in every way, for each number of candidates that may be tried. */
const SETS: readonly (readonly Places[])[] = CHOICES.map((choices) =>
	(choices[WRONG] ?? []).map((places) => [KEY, ...places.map((place) => place + 1)])
);

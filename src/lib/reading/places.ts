import { sentencesOf } from '../content/passage.ts';
import type { Reading } from '../content/reading.ts';

/**
 * For each sentence of one text of an article, the sentence of another one that a reader should go on from. A fact
 * that both state ties two sentences together; between two ties the place is as far along in both.
 */
export function matchingSentences(from: Reading, to: Reading): number[] {
	const ties = tiesBetween(from, to);
	const last = { from: from.passage.sentences.length, to: to.passage.sentences.length };
	return from.passage.sentences.map((_, sentence) => {
		const tied = ties.get(sentence);
		if (tied !== undefined) return tied;
		const before = [...ties].findLast(([from]) => from < sentence) ?? [0, 0];
		const after = [...ties].find(([from]) => from > sentence) ?? [last.from, last.to];
		const share = (sentence - before[0]) / (after[0] - before[0]);
		return Math.min(last.to - 1, Math.max(0, Math.floor(before[1] + share * (after[1] - before[1]))));
	});
}

/** Sentences that state the same fact, in the order of the first text. */
function tiesBetween(from: Reading, to: Reading): Map<number, number> {
	const ties = from.facts.flatMap((fact): [number, number][] => {
		const there = to.facts.find(({ id }) => id === fact.id);
		const a = fact.spans[0] && sentencesOf(from.passage, fact.spans[0])[0];
		const b = there?.spans[0] && sentencesOf(to.passage, there.spans[0])[0];
		return a === undefined || b === undefined ? [] : [[a, b]];
	});
	// Of several facts in one sentence the first one leads, so the map is filled from the last.
	return new Map([...new Map(ties.toReversed())].sort(([a], [b]) => a - b));
}

import type { Picking } from '../format.ts';
import { toggled } from '../option.ts';
import type { Candidate } from '../parts.ts';

export type { Candidate };

/** As many sentences have to be picked as answer the question together. */
export const wantedOf = (candidates: readonly Candidate[]): number =>
	candidates.filter(({ correct }) => correct).length;

export const keysOf = (candidates: readonly Candidate[]): string[] =>
	candidates.flatMap(({ id, correct }) => (correct ? [id] : []));

/** The sentences that were picked, in the order of the passage. */
export const pickedOf = (candidates: readonly Candidate[], chosen: readonly string[]): Candidate[] =>
	candidates.filter(({ id }) => chosen.includes(id));

/** Whether as many as wanted were picked: fewer are unfinished, and more are no answer. */
export const isWhole = (candidates: readonly Candidate[], chosen: readonly string[]): boolean =>
	chosen.length > 0 && pickedOf(candidates, chosen).length === wantedOf(candidates);

export const allRight = (candidates: readonly Candidate[], chosen: readonly string[]): boolean =>
	isWhole(candidates, chosen) && pickedOf(candidates, chosen).every(({ correct }) => correct);

/** A single pick takes the place of the one before; of several, each is put in or taken out. */
export function pickingOf<Response>(
	candidates: readonly Candidate[],
	chosen: readonly string[],
	respond: (chosen: string[]) => Response
): Picking<Response> {
	const wanted = wantedOf(candidates);
	return {
		wanted,
		chosen,
		pick: (id) => respond(wanted === 1 ? [id] : toggled(chosen, id))
	};
}

/** How many ways there are to pick so many: the chance of a lucky pick is one in these. */
export function waysToPick(candidates: readonly Candidate[]): number {
	const wanted = wantedOf(candidates);
	return Array.from({ length: wanted }).reduce<number>(
		(ways, _, index) => (ways * (candidates.length - index)) / (index + 1),
		1
	);
}

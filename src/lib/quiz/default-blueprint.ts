import type { Blueprint } from './blueprint.ts';
import { SHARES } from './quotas.ts';

/** All four reading processes, and most questions with one answer to choose. */
export const defaultBlueprint = (n: number): Blueprint => ({
	n,
	skills: SHARES,
	// A third of all verdicts is right by chance, and what asks for several things at once takes its time.
	formats: {
		verdict: 2,
		sentence: 2,
		several: 2,
		grid: 1,
		matching: 1,
		ordering: 1,
		sorting: 1,
		number: 1,
		short: 1
	}
});

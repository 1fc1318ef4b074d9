import type { Reading } from '../content/reading.ts';
import type { Question } from '../question.ts';

/** Judges one question: the reason to reject it, as a plain sentence, or nothing when it passes. */
export type Judge = (question: Question, reading: Reading) => string | undefined;

/** One rule that every question has to pass before a reader may see it. */
export interface Check {
	name: string;
	judge: Judge;
}

/**
 * Names a check. A check looks at every wording in `question.stems`, since a quiz may use any of them. It never
 * repairs: a doubtful question is dropped and listed.
 */
export const defineCheck = (name: string, judge: Judge): Check => ({ name, judge });

/** The first of the values for which there is a complaint, as that complaint. */
export function firstComplaint<T>(
	values: readonly T[],
	complain: (value: T, index: number) => string | undefined
): string | undefined {
	let index = 0;
	for (const value of values) {
		const complaint = complain(value, index++);
		if (complaint !== undefined) return complaint;
	}
	return undefined;
}

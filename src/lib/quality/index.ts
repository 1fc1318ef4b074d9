import type { Reading } from '../content/reading.ts';
import type { Question } from '../question.ts';
import { allOfTheAbove } from './all-of-the-above.ts';
import type { Check } from './check.ts';
import { evidenceResolves } from './evidence-resolves.ts';
import { noneOfTheAbove } from './none-of-the-above.ts';
import { oneKey } from './one-key.ts';

/** Every question passes all of these, in this order, before it may appear. */
export const checks: readonly Check[] = [evidenceResolves, oneKey, noneOfTheAbove, allOfTheAbove];

/** Why a question was turned down. */
export interface Rejection {
	check: string;
	reason: string;
}

/** The first check that a question fails, with the reason; `undefined` when it passes them all. */
export function runChecks(question: Question, reading: Reading): Rejection | undefined {
	for (const { name, judge } of checks) {
		const reason = judge(question, reading);
		if (reason !== undefined) return { check: name, reason };
	}
	return undefined;
}

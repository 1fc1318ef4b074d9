import type { Reading } from '../content/reading.ts';
import type { Question } from '../question.ts';
import { absoluteTerms } from './absolute-terms.ts';
import { allOfTheAbove } from './all-of-the-above.ts';
import type { Check } from './check.ts';
import { convergenceCue } from './convergence-cue.ts';
import { duplicateOptions } from './duplicate-options.ts';
import { evidenceResolves } from './evidence-resolves.ts';
import { explanationAgrees } from './explanation-agrees.ts';
import { grammar } from './grammar.ts';
import { grammaticalCue } from './grammatical-cue.ts';
import { hedgeKept } from './hedge-kept.ts';
import { kType } from './k-type.ts';
import { keyVerbatim } from './key-verbatim.ts';
import { logicalCue } from './logical-cue.ts';
import { longStem } from './long-stem.ts';
import { longestIsRight } from './longest-is-right.ts';
import { lostSequence } from './lost-sequence.ts';
import { midStemBlank } from './mid-stem-blank.ts';
import { namesIntroduced } from './names-introduced.ts';
import { negativeStem } from './negative-stem.ts';
import { noneOfTheAbove } from './none-of-the-above.ts';
import { oneKey } from './one-key.ts';
import { reasonsPresent } from './reasons-present.ts';
import { stemGivesKey } from './stem-gives-key.ts';
import { titleGivesKey } from './title-gives-key.ts';
import { trueFalseSeries } from './true-false-series.ts';
import { trueElsewhere } from './true-elsewhere.ts';
import { unfocusedStem } from './unfocused-stem.ts';
import { unresolvedPronoun } from './unresolved-pronoun.ts';
import { vagueTerms } from './vague-terms.ts';
import { whFits } from './wh-fits.ts';
import { wordRepeat } from './word-repeat.ts';

/** Every question passes all of these before it may appear; the first that it fails is the one that is listed. */
export const checks: readonly Check[] = [
	evidenceResolves,
	oneKey,
	trueElsewhere,
	duplicateOptions,
	reasonsPresent,
	explanationAgrees,
	hedgeKept,
	stemGivesKey,
	titleGivesKey,
	keyVerbatim,
	noneOfTheAbove,
	allOfTheAbove,
	trueFalseSeries,
	kType,
	longestIsRight,
	lostSequence,
	logicalCue,
	grammaticalCue,
	convergenceCue,
	wordRepeat,
	whFits,
	vagueTerms,
	absoluteTerms,
	negativeStem,
	midStemBlank,
	unfocusedStem,
	longStem,
	unresolvedPronoun,
	namesIntroduced,
	grammar
];

/** Why a question was turned down. */
export interface Rejection {
	check: string;
	reason: string;
}

/**
 * The first check that a question fails, with the reason; `undefined` when it passes them all. `since` leaves out the
 * checks before the one of that name, where it is known that the question passes them.
 */
export function runChecks(question: Question, reading: Reading, since?: string): Rejection | undefined {
	const first = since === undefined ? 0 : checks.findIndex(({ name }) => name === since);
	for (const { name, judge } of checks.slice(first)) {
		const reason = judge(question, reading);
		if (reason !== undefined) return { check: name, reason };
	}
	return undefined;
}

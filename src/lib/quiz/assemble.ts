import type { Question } from '../question.ts';
import type { BankInsight } from './bank-file.ts';
import type { Blueprint } from './blueprint.ts';
import { difficultyOf } from './difficulty.ts';
import { clash, clashesAmong, profileOf } from './gives-away.ts';
import { select } from './select.ts';

/**
 * Insight into any questions. It takes all formats and the language of the texts, so the file of a bank brings what
 * was found at the build (see `bank-file.ts`).
 */
export const insight: BankInsight = {
	third: (question) => Math.min(2, Math.floor(3 * difficultyOf(question))),
	clash: (one, other) => clash(profileOf(one), profileOf(other)),
	clashesAmong
};

/** A quiz from questions of which nothing is known yet. */
export const assemble = (bank: readonly Question[], blueprint: Blueprint, seed: string): Question[] =>
	select(bank, blueprint, seed, insight);

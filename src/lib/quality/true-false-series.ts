import { defineCheck, firstComplaint } from './check.ts';
import { wordedOptions } from './wording.ts';

const BARE = /^(yes|no|true|false|right|wrong|correct|incorrect|not stated|maybe)[.!]?$/i;

/**
 * Bare yes, no, true or false among the options: a judgement has a format of its own (SAQUET flaw 6; Moore 2024).
 */
export const trueFalseSeries = defineCheck('true-false-series', (question) =>
	firstComplaint(wordedOptions(question), ({ text }) =>
		BARE.test(text.trim()) ? `“${text}” is a judgement, not an answer to the question.` : undefined
	)
);

import type data from './en/data.ts';
import type due from './en/due.ts';
import type ends from './en/ends.ts';
import type labels from './en/labels.ts';
import type progress from './en/progress.ts';
import type quiz from './en/quiz.ts';
import type site from './en/site.ts';

/**
 * Every word of the interface, by the part of the site that says it. English is the original; a language that lacks a
 * message, or has one that English does not, fails to compile.
 */
export interface Words {
	data: typeof data;
	due: typeof due;
	ends: typeof ends;
	labels: typeof labels;
	progress: typeof progress;
	quiz: typeof quiz;
	site: typeof site;
}

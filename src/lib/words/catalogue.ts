import type ends from './en/ends.ts';
import type labels from './en/labels.ts';
import type quiz from './en/quiz.ts';
import type site from './en/site.ts';

/**
 * Every word of the interface, by the part of the site that says it. English is the original; a language that lacks a
 * message, or has one that English does not, fails to compile.
 */
export interface Words {
	ends: typeof ends;
	labels: typeof labels;
	quiz: typeof quiz;
	site: typeof site;
}

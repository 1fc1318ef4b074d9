import type paper from './en/paper.ts';
import type site from './en/site.ts';
import type understand from './en/understand.ts';

/**
 * Every word of the interface, by the part of the site that says it. English is the original; a language that lacks a
 * message, or has one that English does not, fails to compile.
 */
export interface Words {
	paper: typeof paper;
	site: typeof site;
	understand: typeof understand;
}

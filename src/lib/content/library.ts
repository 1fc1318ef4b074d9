import type { Level } from './article.ts';

/** What the library shows of one text of an article. */
export interface TextEntry {
	level: Level;
	cefr: string;
	ages: string;
	words: number;
}

/** What the library shows of an article. The first text is its main one. */
export interface LibraryEntry {
	id: string;
	title: string;
	dek: string;
	topics: string[];
	date: string;
	contentNotes: string[];
	levels: TextEntry[];
}

/** What pages that name articles know of each. */
export interface Shelved {
	slug: string;
	title: string;
	/** Its main text first. */
	levels: readonly string[];
}

/** Words a minute of somebody who reads carefully, in a foreign language or at school. */
const PACE = 150;
export const minutesToRead = (words: number): number => Math.max(1, Math.round(words / PACE));

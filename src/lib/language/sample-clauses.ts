import type { Phrase } from './clause.ts';
import type { VerbForm } from './verb.ts';

/** For tests: a part of a clause that is asked for by “what”. */
export const phrase = (slot: string, text: string, more: Partial<Phrase> = {}): Phrase => ({
	slot,
	text,
	plural: false,
	ask: ['what'],
	prepInQuestion: 'stranded',
	...more
});

/** For tests: a verb in the plain past. */
export const verb = (verb: string, more: Partial<VerbForm> = {}): VerbForm => ({
	verb,
	tense: 'past',
	progressive: false,
	passive: false,
	not: false,
	...more
});

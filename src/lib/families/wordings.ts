import type { Article, Fact, Slot } from '../content/article.ts';
import { askFor } from '../content/realise.ts';

/** A source at the end of a longer question would seem to belong to its last words. */
const SHORT = 14;

/**
 * At least three ways of asking a fact for one of its slots, none where it cannot be asked: what the realiser offers,
 * and the same within “according to the text”, or with the source in another place.
 */
export function wordings(fact: Fact, slot: Slot, article: Article): string[] {
	const asked = askFor(slot === 'why' ? fact : withoutLongReason(fact), slot, article);
	return [...new Set([...asked, ...asked.slice(0, 1).flatMap(framed)])];
}

/** A reason of more words than these at the end of a question draws attention away from what is asked. */
const LONG_REASON = 5;

function withoutLongReason(fact: Fact): Fact {
	const { why, ...clause } = fact.clause;
	const isLong = why && 'text' in why && why.text.split(' ').length > LONG_REASON;
	return isLong ? { ...fact, clause } : fact;
}

function framed(question: string): string[] {
	const [, source, rest] = /^According to ([^,]+), (.+)\?$/.exec(question) ?? [];
	if (source === undefined || rest === undefined)
		return [`According to the text, ${lowered(question)}`, `In the text, ${lowered(question)}`];
	const isShort = question.split(' ').length <= SHORT;
	return [
		...(isShort ? [`${rest.charAt(0).toUpperCase()}${rest.slice(1)}, according to ${source}?`] : []),
		`Going by what the text has from ${source}, ${rest}?`
	];
}

/** Questions begin with a question word or a preposition, never with a name. */
const lowered = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

import type { Fact } from '../content/article.ts';
import type { AmountValue } from '../content/value.ts';
import { SLOTS } from '../content/article.ts';
import type { Reading } from '../content/reading.ts';
import { type GoesOn, goesOnInLettersOrDigits, standsIn } from '../language/letters.ts';
import { numberToText } from '../language/number.ts';
import { once } from '../language/once.ts';
import { hasWord } from './wording.ts';

/** Words that say whose word it is, or that it is not certain. */
const MARKER =
	/\b(?:according to|estimat\w*|belie[fv]\w*|th(?:ought|ink)s?|report\w*|alleg\w*|accus\w*|claim\w*|might|could|possib\w*|sa(?:y|ys|id)|statement|suppos\w*|suspect\w*|assess\w*|apparent\w*|den(?:y|ie|ia)\w*|uncertain\w*|likely|source)\b/i;
const EACH_MARKER = new RegExp(MARKER, 'gi');
/** In a statement to judge, saying openly that something is sure is what is to be judged. */
const SURE = /\b(confirm\w*|certain\w*|prove[ns]?|proof|known)\b/i;

/** Whether a sentence says whose word it is, or that it is not certain; “May” with a capital is the month. */
export const hasHedge = (text: string): boolean => MARKER.test(text) || /\bmay\b/.test(text);

/** How often it does. */
export const hedgesIn = (text: string): number =>
	(text.match(EACH_MARKER) ?? []).length + (text.match(/\bmay\b/g) ?? []).length;

/** Whether a sentence keeps a fact at a distance: by a hedge, or by naming the source. */
export function isHedged(text: string, fact: Fact, { article }: Reading, mayBeSure = false): boolean {
	if (hasHedge(text) || (mayBeSure && SURE.test(text))) return true;
	return [fact.said?.by, fact.said?.citing].some((id) => {
		const source = id === undefined ? undefined : article.entities[id];
		return (
			source !== undefined &&
			[source.name, source.short ?? source.name, ...source.aka].some((name) => hasWord(text, name))
		);
	});
}

/** The same as they stand in the article. */
function looseAmounts(fact: Fact): (AmountValue & { bound: string })[] {
	return SLOTS.flatMap((slot) => {
		const value = slot === 'did' ? undefined : fact.clause[slot];
		return value && 'amount' in value && value.bound ? [{ ...value, bound: value.bound }] : [];
	});
}

const SAYS: Record<NonNullable<AmountValue['bound']>, string> = {
	about: 'about|around|roughly|some|approximately|nearly|almost|close to|estimated(?: to be| at)?',
	'at least': 'at least|no fewer than|no less than|a minimum of|minimum',
	'at most': 'at most|no more than|up to|a maximum of',
	'more than': 'more than|over|above',
	'less than': 'less than|fewer than|under|below',
	nearly: 'nearly|almost|close to|just under'
};

/** A number that stands in the text as if it were exact, though the fact says “about”. */
export const bareNumber = (text: string, fact: Fact): string | undefined =>
	looseNumbers(fact).find(
		({ number, kept }) =>
			hasWord(text, number) &&
			standsIn(text.replace(kept, ''), number, goesOnInLettersOrDigits, goesOnInNumber)
	)?.number;

const goesOnInNumber: GoesOn = (text, at) =>
	goesOnInLettersOrDigits(text, at) || /^[,.]\d/.test(text.slice(at, at + 2));

/** The amounts of a fact that are not exact, in words, with what finds them where “about” is kept. */
export const looseNumbers = once((fact: Fact) =>
	looseAmounts(fact).map(({ amount, bound }) => {
		const number = numberToText(amount);
		const said = Object.entries(SAYS).find(([name]) => name === bound)?.[1] ?? bound;
		return { number, kept: new RegExp(`\\b(?:${said}) (?:the |a )?${number}(?![\\d,.]*\\d)`, 'gi') };
	})
);

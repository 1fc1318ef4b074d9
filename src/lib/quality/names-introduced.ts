import type { Reading } from '../content/reading.ts';
import { endOfRun, isLetterOrDigit } from '../language/letters.ts';
import { once, oncePerText, oncePerTextIn } from '../language/once.ts';
import { tokenise } from '../language/words.ts';
import { MONTHS, WEEKDAYS } from './answer-kind.ts';
import { defineCheck, firstComplaint } from './check.ts';
import { entityNames } from './names.ts';
import { wordedOptions } from './wording.ts';

/** So many letters of a name make its adjective plain: “Korea”, “Korean”. */
const ROOT = 4;

const knownWords = once((reading: Reading): ReadonlySet<string> => {
	const lures = reading.article.facts.flatMap(({ lures }) =>
		Object.values(lures).flatMap((list) => list.flatMap(({ value }) => ('text' in value ? [value.text] : [])))
	);
	const introduced = [reading.passage.text, ...entityNames(reading), ...lures];
	return new Set([...introduced.flatMap(tokenise), ...WEEKDAYS, ...MONTHS, 'i']);
});

/**
 * A question names nobody whom the text or the article's list has not introduced
 * (SAQUET flaw 1, unclear information; OneStopQA's guideline against outside knowledge).
 */
export const namesIntroduced = defineCheck('names-introduced', (question, reading) => {
	return firstComplaint([...question.stems, ...wordedOptions(question).map(({ text }) => text)], (text) => {
		const stranger = capitalised(text).find((word) => !isKnown(word, reading));
		return (
			stranger && `“${stranger}” in “${text}” is named neither in the text nor among its people and places.`
		);
	});
});

const isKnown = oncePerTextIn((word, reading: Reading): boolean => {
	const known = knownWords(reading);
	const isForm = (name: string) => name.length >= ROOT && (word.startsWith(name) || name.startsWith(word));
	if (known.has(word)) return true;
	if (word.length >= ROOT) for (const name of known) if (isForm(name)) return true;
	return false;
});

/** Words with a capital that is not due to the beginning of a sentence or a quotation. */
const capitalised = oncePerText((text): readonly string[] => {
	const words: string[] = [];
	for (let at = text.indexOf(' ') + 1; at > 0; at = text.indexOf(' ', at) + 1) {
		const isInside = isLetterOrDigit(text.charCodeAt(at - 2)) || ',;’)'.includes(text.charAt(at - 2));
		if (isInside && isCapital(text.charAt(at)))
			words.push(...tokenise(text.slice(at, endOfRun(text, at, isPartOfName))));
	}
	return words;
});

const isCapital = (char: string): boolean => (char < 'a' || char > 'z') && /\p{Lu}/u.test(char);
const isPartOfName = (code: number): boolean => isLetterOrDigit(code) || code === APOSTROPHE;
const APOSTROPHE = 0x2019;

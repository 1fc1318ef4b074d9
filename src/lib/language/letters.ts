/** Up to here letters are Latin, and looked up: every text is read letter by letter, and patterns are slow at that. */
const LATIN = 0x250;
/** The block of dashes, quotation marks and dots, in which no letter is. */
const [MARKS, MARKS_END] = [0x2000, 0x2070];

const tableOf = (pattern: RegExp): readonly boolean[] =>
	Array.from({ length: LATIN }, (_, code) => pattern.test(String.fromCodePoint(code)));
const LETTERS = tableOf(/\p{L}/u);
const LETTERS_AND_DIGITS = tableOf(/[\p{L}\p{N}]/u);

/** Whether the character of this code point is a letter. */
export function isLetter(code: number): boolean {
	if (code < LATIN) return LETTERS[code] === true;
	return !isMark(code) && /\p{L}/u.test(String.fromCodePoint(code));
}

/** Whether the character of this code point is a letter or a digit of any kind. */
export function isLetterOrDigit(code: number): boolean {
	if (code < LATIN) return LETTERS_AND_DIGITS[code] === true;
	return !isMark(code) && /[\p{L}\p{N}]/u.test(String.fromCodePoint(code));
}

/** Whether the character of this code point is one of 0 to 9. */
export const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

/** Where a run of such characters that begins here ends; here, where there is none. */
export function endOfRun(text: string, from: number, isPart: (code: number) => boolean): number {
	let at = from;
	while (at < text.length) {
		const code = text.codePointAt(at) ?? 0;
		if (!isPart(code)) break;
		at += code > 0xffff ? 2 : 1;
	}
	return at;
}

const isMark = (code: number): boolean => code >= MARKS && code < MARKS_END;

/** Whether a word goes on at this place of a text. */
export type GoesOn = (text: string, at: number) => boolean;
export const goesOnInLetters: GoesOn = (text, at) => isLetter(text.codePointAt(at) ?? 0);
export const goesOnInLettersOrDigits: GoesOn = (text, at) => isLetterOrDigit(text.codePointAt(at) ?? 0);

/**
 * Where the words first stand in a text, whatever their case, and not as a part of something longer. There is no
 * pattern to be made for each word, which takes longer than a thousand such searches.
 */
export function firstPlaceOf(
	text: string,
	words: string,
	before: GoesOn = goesOnInLettersOrDigits,
	after: GoesOn = before
): number | undefined {
	const [small, wanted] = [text.toLowerCase(), words.toLowerCase()];
	for (let at = small.indexOf(wanted); at >= 0; at = small.indexOf(wanted, at + 1))
		if (!(at > 0 && before(small, at - 1)) && !after(small, at + wanted.length)) return at;
	return undefined;
}

/** Whether they stand in it at all. */
export const standsIn = (text: string, words: string, before?: GoesOn, after?: GoesOn): boolean =>
	firstPlaceOf(text, words, before, after) !== undefined;

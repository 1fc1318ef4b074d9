import { parseNumbers } from '../language/number.ts';
import { oncePerText } from '../language/once.ts';
import { tokenise } from '../language/words.ts';

export const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
export const MONTHS = [
	'january',
	'february',
	'march',
	'april',
	'may',
	'june',
	'july',
	'august',
	'september',
	'october',
	'november',
	'december'
];
const BOUND =
	/^(about|around|roughly|some|approximately|nearly|almost|at least|at most|more than|less than|over|under)\s+/i;
const PREPOSITION =
	/^(about|after|against|among|around|at|before|between|by|during|for|from|in|into|near|of|on|over|since|through|to|under|until|with|within|without)\s+/i;
const NUMERALS = new Map(
	`0 zero 1 one 2 two 3 three 4 four 5 five 6 six 7 seven 8 eight 9 nine 10 ten 11 eleven 12 twelve 13 thirteen
	14 fourteen 15 fifteen 16 sixteen 17 seventeen 18 eighteen 19 nineteen 20 twenty 30 thirty 40 forty 50 fifty
	60 sixty 70 seventy 80 eighty 90 ninety 100 hundred 1000 thousand 1000000 million 1000000000 billion`
		.match(/\d+ \p{L}+/gu)
		?.map((pair) => {
			const [value, word = ''] = pair.split(' ');
			return [word, Number(value)];
		})
);
const numeralOf = (word: string): number | undefined =>
	/^\d/.test(word) ? parseNumbers(word)[0] : NUMERALS.get(word);

/** What sort of answer an option gives, as far as its words show. Dates are told apart by their precision. */
export type AnswerKind = 'number' | 'weekday' | 'month' | 'year' | 'date' | 'words';

/** A number with what is said around it: “about 600 soldiers”. */
export interface SaidNumber {
	value: number;
	/** “about”, “at least”, or nothing. */
	bound: string;
	/** The words that follow. */
	unit: string;
}

export const boundOf = (text: string): string => (BOUND.exec(text)?.[1] ?? '').toLowerCase();
/** The preposition at the start; “about 600” has none. */
export const prepositionOf = (text: string): string =>
	boundOf(text) && numberOf(text) ? '' : (PREPOSITION.exec(text)?.[1] ?? '').toLowerCase();

/** The number that an option is, when it is one: at most three other words may follow it. */
export const numberOf = oncePerText((text): SaidNumber | null => {
	const bound = boundOf(text);
	const share = shareIn(text.slice(bound.length));
	if (share !== undefined) return { value: share, bound, unit: '' };
	const words = tokenise(text.slice(bound.length));
	const isNumeral = (word: string) => numeralOf(word) !== undefined;
	const first = words[0];
	if (first === undefined || !isNumeral(first) || kindOfTime(text)) return null;
	const value = parseNumbers(text)[0] ?? numeralOf(first);
	if (value === undefined) return null;
	const rest = words.filter((word) => !isNumeral(word));
	return rest.length <= 3 ? { value, bound, unit: rest.join(' ') } : null;
});

/** “One in eight”, “two thirds”, “half”: a part of a whole. */
function shareIn(text: string): number | undefined {
	const words = tokenise(text);
	const [first = '', second = '', third = ''] = words.filter(
		(word) => !['a', 'of', 'out', 'every'].includes(word)
	);
	const count = numeralOf(first) ?? 1;
	const most = numeralOf(third);
	if (second === 'in' && most) return count / most;
	const part = PARTS[first] ?? PARTS[second];
	return part && words.length <= 4 ? count / part : undefined;
}
const PARTS: Record<string, number> = {
	half: 2,
	third: 3,
	thirds: 3,
	quarter: 4,
	quarters: 4,
	fifth: 5,
	fifths: 5,
	sixth: 6,
	eighth: 8,
	tenth: 10,
	tenths: 10
};

export const kindOf = (text: string): AnswerKind => kindOfTime(text) ?? (numberOf(text) ? 'number' : 'words');

/** A place on a line for numbers and dates, within one kind; `undefined` for words. */
export function placeInOrder(text: string): number | undefined {
	const words = tokenise(text);
	const kind = kindOf(text);
	const year = Number(words.find((word) => /^\d{4}$/.test(word)) ?? 0);
	const month = MONTHS.findIndex((name) => words.includes(name));
	if (kind === 'weekday') return WEEKDAYS.findIndex((name) => words.includes(name));
	if (kind === 'month') return year * 12 + month;
	if (kind === 'year') return year;
	if (kind === 'date')
		return (year * 12 + month) * 31 + Number(words.find((word) => /^\d{1,2}$/.test(word)) ?? 0);
	return numberOf(text)?.value;
}

/** Only a date that stands alone, with at most a preposition: “on Monday”, not “the Monday after the vote”. */
function kindOfTime(text: string): AnswerKind | undefined {
	if (tokenise(text).length > 4) return undefined;
	const words = tokenise(text.replace(PREPOSITION, ''));
	const has = (names: readonly string[]) => words.some((word) => names.includes(word));
	const isYear = (word: string | undefined) => word !== undefined && /^(1\d|20)\d\d$/.test(word);
	const last = words.at(-1);
	if (words.length === 1 && has(WEEKDAYS)) return 'weekday';
	if (words.length === 1 && isYear(last) && !/,/.test(text) && !boundOf(text)) return 'year';
	if (!has(MONTHS) || words.length > 3) return undefined;
	const others = words.filter((word) => !MONTHS.includes(word) && !isYear(word));
	if (others.length === 0) return 'month';
	return others.length === 1 && /^\d{1,2}$/.test(others[0] ?? '') ? 'date' : undefined;
}

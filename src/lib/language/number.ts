import { oncePerText } from './once.ts';

const ONES =
	`zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
	seventeen eighteen nineteen`.split(/\s+/);
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const SMALL: ReadonlyMap<string, number> = new Map([
	...ONES.map((word, value) => [word, value] as const),
	...TENS.map((word, index) => [word, 10 * (index + 2)] as const)
]);
const SCALES: ReadonlyMap<string, number> = new Map([
	['thousand', 1e3],
	['million', 1e6],
	['billion', 1e9]
]);

/** A number in words below ten, in digits from there on, and with “million” or “billion” where that is shorter. */
export function numberToText(n: number): string {
	const word = n < 10 ? ONES[n] : undefined;
	if (word) return word;
	const [scale, name] = n >= 1e9 ? [1e9, 'billion'] : [1e6, 'million'];
	if (n >= 1e6 && Number.isInteger((10 * n) / scale)) return `${DIGITS.format(n / scale)} ${name}`;
	return DIGITS.format(n);
}

/** “18,000”; made once, since making it is slow. */
const DIGITS = new Intl.NumberFormat('en-GB');

const ORDINALS =
	`zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth`.split(' ');

/** “Third”, “12th”: the place of something in a row that begins with one. */
export const ordinal = (n: number): string => ORDINALS[n] ?? `${n}th`;

/** Every number that a text says, in digits or in words, in the order of the text. */
export const parseNumbers = oncePerText((text): readonly number[] => {
	if (!ANY_NUMBER.test(text)) return [];
	const tokens = text.toLowerCase().match(/\d[\d,]*(?:\.\d+)?|\p{L}+|[^\s\p{L}-]/gu) ?? [];
	const closed: Numeral[] = [];
	let open: Numeral | undefined;
	for (const token of tokens) {
		if (token === 'and' && open) continue;
		const [done, next] = read(open, token);
		if (done) closed.push(done);
		open = next;
	}
	return (open ? [...closed, open] : closed).map(({ sum, last }) => sum + last);
});

/** All the words that numbers are made of. */
export const NUMBER_WORDS: readonly string[] = [...SMALL.keys(), 'hundred', ...SCALES.keys()];
const WORDS = NUMBER_WORDS.join('|');
/** Most texts have no number, and need not be read word by word. */
const ANY_NUMBER = new RegExp(`\\d|(?<![a-z])(?:${WORDS})(?![a-z])`, 'i');
const NUMERAL = `(?:\\d[\\d,]*(?:\\.\\d+)?|${WORDS})\\b`;
const NUMERALS = new RegExp(`\\b${NUMERAL}(?:[\\s-]+(?:and\\s+)?${NUMERAL})*`, 'gi');

/** The same text with every number in plain digits: “about two hundred and five” is “about 205”. */
export const inDigits = (text: string): string =>
	text.replace(NUMERALS, (numerals) => parseNumbers(numerals).join(' '));

/** A number while it is being read: “two million and five” is a sum of 2,000,000 with a last part of 5. */
interface Numeral {
	sum: number;
	last: number;
	/** What the next word has to stay below to join in: nothing joins digits. */
	room: number;
}

/** One word on: the numeral that it closes, if any, and the one that is open after it. */
function read(open: Numeral | undefined, token: string): [Numeral | undefined, Numeral | undefined] {
	if (/^\d/.test(token)) return [open, { sum: Number(token.replaceAll(',', '')), last: 0, room: 0 }];
	const value = SMALL.get(token);
	if (value !== undefined) {
		const room = TENS.includes(token) ? 10 : 0;
		if (open && value > 0 && value < open.room)
			return [undefined, { ...open, last: open.last + value, room }];
		return [open, { sum: 0, last: value, room }];
	}
	if (token === 'hundred') return hundred(open ?? { sum: 0, last: 1, room: 0 });
	const scale = SCALES.get(token);
	return scale ? [undefined, scaled(open ?? { sum: 0, last: 1, room: 0 }, scale)] : [open, undefined];
}

/** “Two hundred” is twice 100; “two hundred and three hundred” are two numbers. */
function hundred({ sum, last, room }: Numeral): [Numeral | undefined, Numeral] {
	if (last === 0) return [undefined, { sum: sum * 100, last, room }];
	if (last < 100) return [undefined, { sum, last: last * 100, room: 100 }];
	const count = last % 100;
	return [
		{ sum, last: last - count, room },
		{ sum: 0, last: count * 100, room: 100 }
	];
}

/** “Two hundred thousand” is 200 times 1,000, and so is “2 million” twice 1,000,000. */
function scaled({ sum, last, room }: Numeral, scale: number): Numeral {
	// 4.1 times a thousand million has to be 4,100,000,000 to the last digit.
	const times = (n: number) => Number((n * scale).toPrecision(15));
	return last === 0 ? { sum: times(sum), last, room } : { sum: sum + times(last), last: 0, room: scale };
}

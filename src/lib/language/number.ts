const WORDS = [
	'zero',
	'one',
	'two',
	'three',
	'four',
	'five',
	'six',
	'seven',
	'eight',
	'nine',
	'ten',
	'eleven',
	'twelve'
];
export const numberToText = (n: number) =>
	n < 10 && Number.isInteger(n) ? (WORDS[n] ?? '') : n.toLocaleString('en-GB');
export const parseNumbers = (t: string) =>
	[...t.matchAll(/\d[\d,]*(\.\d+)?/g)]
		.map((m) => Number(m[0].replaceAll(',', '')))
		.concat(WORDS.flatMap((w, i) => (new RegExp(`\\b${w}\\b`, 'i').test(t) ? [i] : [])));

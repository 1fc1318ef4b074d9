import type { Reading } from '../content/reading.ts';
import type { Option } from '../formats/option.ts';
import { offersOf, optionsOf } from '../formats/index.ts';
import { isLetterOrDigit, standsIn } from '../language/letters.ts';
import { onceInARow, oncePerText, oncePerTextIn } from '../language/once.ts';
import { distinctStems, tokenise } from '../language/words.ts';
import type { Question } from '../question.ts';
import { type AnswerKind, kindOf, numberOf, type SaidNumber } from './answer-kind.ts';

/** An option with what many checks want to know of its words. */
export type WordedOption = Pick<Option, 'correct' | 'why' | 'span'> & Worded;

interface Worded {
	text: string;
	plain: string;
	kind: AnswerKind;
	number: SaidNumber | null;
	words: readonly string[];
	/** The stems of its content words, each once. */
	stems: readonly string[];
}

/** Looking up one text a dozen times takes longer than many a check, so all is kept in one place. */
const worded = oncePerText((text): Worded => ({
	text,
	plain: plain(text),
	kind: kindOf(text),
	number: numberOf(text),
	words: tokenise(text),
	stems: distinctStems(text)
}));

/** The options that somebody chose words for. A verdict's three are always the same, so rules on wording skip them. */
export const wordedOptions = onceInARow(({ item }: Question): readonly WordedOption[] =>
	offersOf(item) === 'fixed'
		? []
		: optionsOf(item).map(({ text, correct, why, span }) => {
				const { plain, kind, number, words, stems } = worded(text);
				return { text, correct, why, span, plain, kind, number, words, stems };
			})
);

/** The right one of them, where just one is right. */
export const wordedKeyOf = onceInARow((question: Question): WordedOption | undefined =>
	offersOf(question.item) === 'one-right' ? wordedOptions(question).find(({ correct }) => correct) : undefined
);

/** The wrong ones. */
export const wordedDistractorsOf = onceInARow((question: Question): readonly WordedOption[] =>
	wordedOptions(question).filter(({ correct }) => !correct)
);

/** What the text of a question says itself: words that it quotes from the passage are left out. */
export const ownWords = (text: string, reading: Reading): string =>
	text.includes('“') ? withoutQuotes(text, reading) : text;

const withoutQuotes = oncePerTextIn((text, { passage }: Reading): string =>
	text.replace(/“([^”]*)”/g, (whole, quoted: string) => (passage.text.includes(quoted) ? '“”' : whole))
);

/** The statement or question around a quoted question of our own, and that question: each is read on its own. */
export const partsOf = (text: string): readonly string[] => (text.includes('“') ? partsAround(text) : [text]);

const partsAround = oncePerText((text): readonly string[] => {
	const inner = [...text.matchAll(/“([^”]*)”/g)].flatMap(([, quoted]) => quoted ?? []);
	return [text.replace(/“[^”]*”/g, '“”'), ...inner].filter((part) => part !== '');
});

/** The places that the question and one of its options stand on, as one text. */
export const proofOf = (question: Question, option?: Pick<Option, 'span'>): string =>
	[...question.evidence, ...(option?.span ? [option.span] : [])].map(({ quote }) => quote).join(' ');

/** In small letters, without marks at the end and without an article in front. */
export const plain = (text: string): string =>
	withoutLastMarks(text.toLowerCase())
		.replace(/^(?:the|an?) /, '')
		.replace(/\s{2,}|[^\S ]/g, ' ')
		.trim();

function withoutLastMarks(text: string): string {
	let end = text.length;
	while (end > 0 && !isLetterOrDigit(text.charCodeAt(end - 1))) end--;
	return text.slice(0, end);
}

/** Whether a word stands in the text as a word, whatever its case. */
export const hasWord = (text: string, word: string): boolean => standsIn(text, word);

/** Whether a text has so many words, told by its spaces: cutting it up for that takes ten times as long. */
export function hasWords(text: string, fewest: number): boolean {
	let words = 1;
	for (let at = text.indexOf(' '); at >= 0 && words < fewest; at = text.indexOf(' ', at + 1)) words++;
	return words >= fewest;
}

/** Finds which of some words or phrases stand in texts, each once and in small letters. */
export function finderOf(terms: readonly string[]): (texts: readonly string[]) => string[] {
	const pattern = new RegExp(`\\b(?:${terms.join('|')})\\b`, 'gi');
	// No term goes over the end of a line, so all texts can be searched at once.
	return (texts) => [...new Set((texts.join('\n').match(pattern) ?? []).map((term) => term.toLowerCase()))];
}

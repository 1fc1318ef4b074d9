import type { Reading } from '../content/reading.ts';
import type { Option } from '../formats/option.ts';
import { offersOf, optionsOf } from '../formats/index.ts';
import { oncePerText, oncePerTextIn } from '../language/once.ts';
import type { Question } from '../question.ts';

/** The options that somebody chose words for. A verdict's three are always the same, so rules on wording skip them. */
export const wordedOptions = ({ item }: Question): readonly Option[] =>
	offersOf(item) === 'fixed' ? [] : optionsOf(item);

/** What the text of a question says itself: words that it quotes from the passage are left out. */
export const ownWords = oncePerTextIn((text, { passage }: Reading): string =>
	text.replace(/“([^”]*)”/g, (whole, quoted: string) => (passage.text.includes(quoted) ? '“”' : whole))
);

/** The statement or question around a quoted question of our own, and that question: each is read on its own. */
export const partsOf = oncePerText((text): readonly string[] => {
	const inner = [...text.matchAll(/“([^”]*)”/g)].flatMap(([, quoted]) => quoted ?? []);
	return [text.replace(/“[^”]*”/g, '“”'), ...inner].filter((part) => part !== '');
});

/** The places that the question and one of its options stand on, as one text. */
export const proofOf = (question: Question, option?: Option): string =>
	[...question.evidence, ...(option?.span ? [option.span] : [])].map(({ quote }) => quote).join(' ');

/** In small letters, without marks at the end and without an article in front. */
export const plain = oncePerText((text): string =>
	text
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+$/u, '')
		.replace(/^(the|an?) /, '')
		.replace(/\s+/g, ' ')
		.trim()
);

/** Whether a word stands in the text as a word, whatever its case. */
export const hasWord = (text: string, word: string): boolean => wordPattern(word).test(text);

/** Finds which of some words or phrases stand in texts, each once and in small letters. */
export function finderOf(terms: readonly string[]): (texts: readonly string[]) => string[] {
	const pattern = new RegExp(`\\b(?:${terms.join('|')})\\b`, 'gi');
	return (texts) => [
		...new Set(texts.flatMap((text) => text.match(pattern) ?? []).map((term) => term.toLowerCase()))
	];
}

const wordPattern = oncePerText((word) => new RegExp(`(?<![\\p{L}\\p{N}])${word}(?![\\p{L}\\p{N}])`, 'iu'));

import { defineCheck } from './check.ts';
import { wordedKeyOf, wordedOptions } from './wording.ts';

const KEY_MARGIN = 1.3;
const KEY_WORDS = 4;
const SPREAD = 2;
const PHRASE_WORDS = 3;

/**
 * The longest option is the right one, or lengths differ so much that one option stands out
 * (Haladyna, Downing & Rodriguez 2002, guideline 24; SAQUET flaw 4 with tighter margins).
 */
export const longestIsRight = defineCheck('longest-is-right', (question) => {
	const key = wordedKeyOf(question);
	const options = wordedOptions(question);
	if (!key || options.length === 0) return undefined;
	const longestWrong = Math.max(...options.flatMap(({ correct, text }) => (correct ? [] : [text.length])));
	if (key.words.length >= KEY_WORDS && key.text.length > KEY_MARGIN * longestWrong)
		return `The right answer, “${key.text}”, is much longer than every other option.`;

	const phrases = options.every(({ words, kind }) => words.length >= PHRASE_WORDS && kind === 'words');
	if (!phrases || options.every(({ text }) => isName(text))) return undefined;
	const lengths = options.map(({ text }) => text.length);
	return Math.max(...lengths) > SPREAD * Math.min(...lengths)
		? 'The longest option is more than twice as long as the shortest.'
		: undefined;
});

/** Names are as long as they are. */
const isName = (text: string): boolean => /^(The )?\p{Lu}\S*( (and|of|the|\p{Lu}\S*))*$/u.test(text);

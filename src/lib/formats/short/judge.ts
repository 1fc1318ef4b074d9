import { inDigits } from '../../language/number.ts';
import { countSlips, slipsAllowed } from '../../language/slips.ts';

/** Letters that are no letter with an accent, as people type them who do not have the key. */
const TYPED_AS: Readonly<Record<string, string>> = {
	ß: 'ss',
	æ: 'ae',
	œ: 'oe',
	ø: 'o',
	ł: 'l',
	đ: 'd',
	ð: 'd',
	þ: 'th',
	ı: 'i'
};
const ARTICLES = new Set(['a', 'an', 'the']);

/** A text without what does not count: case, accents, articles, punctuation, and how a number is written. */
export function plainForm(text: string): string {
	const letters = text
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[ßæœøłđðþı]/g, (letter) => TYPED_AS[letter] ?? letter)
		.replace(/%|\bper cent\b/g, ' percent ');
	const words = inDigits(letters.replace(/['’]/g, ''))
		.split(/[^\p{L}\p{N}.]+|\.(?!\d)|(?<!\d)\./u)
		.filter((word) => word !== '');
	const meaning = words.filter((word) => !ARTICLES.has(word));
	return (meaning.length > 0 ? meaning : words).join(' ');
}

/**
 * The typing slips between an answer and a form, both plain; infinite when they are too many. Words that hold a
 * number have to be the same, and so has the first letter of every word, because “possible” is not “impossible”.
 */
export function slipsTo(form: string, given: string): number {
	const [meant, typed] = [form.split(' '), given.split(' ')];
	// A space left out or put in is one slip.
	if (meant.length !== typed.length) return meant.join('') === typed.join('') ? 1 : Infinity;
	return meant.reduce((sum, word, index) => sum + slipsInWord(word, typed[index] ?? ''), 0);
}

function slipsInWord(word: string, typed: string): number {
	if (word === typed) return 0;
	if (/\d/.test(word + typed) || word[0] !== typed[0]) return Infinity;
	const slips = countSlips(word, typed);
	return slips <= slipsAllowed(word) ? slips : Infinity;
}

/** The form that an answer comes nearest to, with the slips that lie between; nothing when none is near enough. */
export function nearestForm(
	forms: readonly string[],
	given: string
): { form: string; slips: number } | undefined {
	const all = forms.map((form) => ({ form, slips: slipsTo(plainForm(form), given) }));
	const best = Math.min(...all.map(({ slips }) => slips));
	return best === Infinity ? undefined : all.find(({ slips }) => slips === best);
}

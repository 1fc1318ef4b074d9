import { IRREGULAR } from './irregular.ts';
import { endOfRun, isDigit, isLetter, isLetterOrDigit } from './letters.ts';
import { oncePerText } from './once.ts';

/** Words that carry grammar rather than meaning: sharing them says nothing about what two texts share. */
const FUNCTION_WORDS = new Set(
	`a an the this that these those such and or but nor so yet if than then as at by for from in into of off on onto out
	over per since through to toward towards under until up upon with within without about above across after against
	along among around before behind below beneath beside between beyond down during except inside near outside past
	while because although though unless whereas whether when where why how who whom whose which what i me my mine we us
	our ours you your yours he him his she her hers it its they them their theirs himself herself itself themselves
	am is are was were be been being do does did doing done have has had having will would shall should can could may
	might must cannot not no there here too also very just only own same other some any each every all both either
	neither more most less least much many few`.split(/\s+/)
);

/** The base of each irregular form. Those of `saw` (to cut wood) would hide the past of `see`. */
const BASES: ReadonlyMap<string, string> = new Map([
	...[...IRREGULAR].flatMap(([base, { past, participle }]) =>
		base === 'saw' ? [] : [past, participle].map((form): [string, string] => [form, base])
	),
	...['is', 'are', 'were', 'am'].map((form): [string, string] => [form, 'be']),
	['has', 'have']
]);
/** Words whose ending misleads the rules below, and plurals without one. */
const IRREGULAR_WORDS = formsOf(
	`die:dying,died use:using,used put:putting man:men woman:women person:people child:children life:lives foot:feet tooth:teeth
	half:halves leaf:leaves`
);
function formsOf(table: string): Record<string, string> {
	return Object.fromEntries(
		table.split(/\s+/).flatMap((entry) => {
			const [base = '', forms = ''] = entry.split(':');
			return forms.split(',').map((form) => [form, base]);
		})
	);
}

/**
 * The words of a text in small letters, without marks and possessive endings. A hyphen parts words; a comma or a
 * point inside a number stays.
 */
export const tokenise = oncePerText((text): readonly string[] => {
	const small = text.toLowerCase();
	const words: string[] = [];
	for (let at = 0; at < small.length;) {
		const end = isDigit(small.charCodeAt(at)) ? endOfNumber(small, at) : endOfWord(small, at);
		const isPossessive = end - at > 2 && small[end - 1] === 's' && isApostrophe(small[end - 2]);
		if (end > at) words.push(small.slice(at, isPossessive ? end - 2 : end));
		at = Math.max(end, at + 1);
	}
	return words;
});

const isApostrophe = (char: string | undefined): boolean => char === '’' || char === "'";

/** “18,000”, “4.5”: digits, and marks with digits after them. */
function endOfNumber(text: string, from: number): number {
	const end = endOfRun(text, from, isDigit);
	const isParted = text[end] === ',' || text[end] === '.';
	return isParted && isDigit(text.charCodeAt(end + 1)) ? endOfNumber(text, end + 1) : end;
}

/** “soldiers”, “don’t”: letters and digits, and apostrophes with letters after them. */
function endOfWord(text: string, from: number): number {
	let end = endOfRun(text, from, isLetterOrDigit);
	while (end > from && isApostrophe(text[end])) {
		const next = endOfRun(text, end + 1, isLetter);
		if (next === end + 1) break;
		end = next;
	}
	return end;
}

export const isFunctionWord = (word: string): boolean => FUNCTION_WORDS.has(word.toLowerCase());

/**
 * A form under which words of one family meet: “deployed” and “deploying”, “bodies” and “body”. Good enough to
 * compare words; not meant to be read.
 */
export const stem = oncePerText((word): string => {
	const small = word.toLowerCase();
	const base = BASES.get(small) ?? IRREGULAR_WORDS[small] ?? small;
	if (base.length <= 3 || /\d/.test(base)) return base;
	return withoutE(undouble(withoutEnding(base)));
});

/** Whether a word is a past form or a participle: “said”, “moved”, “taken”. */
export function isPastForm(word: string): boolean {
	const small = word.toLowerCase();
	const isPresent = ['is', 'are', 'am', 'has'].includes(small);
	return (BASES.has(small) && !isPresent) || /[^e]ed$/.test(small);
}

/** The words that carry meaning, as stems, in their order. */
export const contentStems = (text: string): readonly string[] =>
	tokenise(text)
		.map(contentStem)
		.filter((stem) => stem !== '');

/** The same, each once. */
export const distinctStems = oncePerText((text): readonly string[] => [...new Set(contentStems(text))]);

/** The stem of a word that carries meaning; nothing of another. */
const contentStem = oncePerText((word) => (FUNCTION_WORDS.has(word) ? '' : stem(word)));

/** The share of the first text's content words that the second one has too, from 0 to 1; 0 without such words. */
export const shareOfWords = (text: string, other: string): number =>
	shareOfStems(distinctStems(text), distinctStems(other));

/** The same where the stems are known. */
export function shareOfStems(wanted: readonly string[], found: readonly string[]): number {
	let shared = 0;
	for (const word of wanted) if (found.includes(word)) shared++;
	return wanted.length === 0 ? 0 : shared / wanted.length;
}

/** The longest run of words that stands in both texts, word for word. */
export function longestCommonRun(text: string, other: string): string[] {
	const a = tokenise(text);
	const b = tokenise(other);
	const places = placesOfWords(other);
	let best = { from: 0, length: 0 };
	for (let from = 0; from + best.length < a.length; from++)
		for (const at of places.get(a[from] ?? '') ?? []) {
			let length = 1;
			while (from + length < a.length && a[from + length] === b[at + length]) length++;
			if (length > best.length) best = { from, length };
		}
	return a.slice(best.from, best.from + best.length);
}

/** Where each word of a text stands, counted in words. */
const placesOfWords = oncePerText((text): ReadonlyMap<string, readonly number[]> => {
	const places = new Map<string, number[]>();
	for (const [at, word] of tokenise(text).entries()) places.set(word, [...(places.get(word) ?? []), at]);
	return places;
});

function withoutEnding(word: string): string {
	if (/(ss|us|is)$/.test(word)) return word;
	if (/[^aeiou]ies$|[^aeiou]ied$/.test(word) && word.length > 4) return `${word.slice(0, -3)}y`;
	const cut = [/(?<=ch|sh|ss|x|z)es$/, /s$/].reduce(
		(left, ending) => (left === word ? left.replace(ending, '') : left),
		word
	);
	const bare = cut.replace(/(?:ing|ed)$/, '');
	const verb = bare.length >= 3 && /[aeiouy]/.test(bare) ? bare : cut;
	const plain = verb.replace(/ly$/, '');
	return plain.length >= 4 ? plain : verb;
}

/** “stopp” from “stopped” is “stop”; “kill” keeps its letters. */
const undouble = (word: string): string => word.replace(/([bdgmnprt])\1$|(?<=.{4}l)l$/, '$1');
const withoutE = (word: string): string => (word.length > 3 ? word.replace(/e$/, '') : word);

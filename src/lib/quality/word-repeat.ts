import { distinctStems, isFunctionWord, stem, tokenise } from '../language/words.ts';
import { optionsOf } from '../formats/index.ts';
import { defineCheck, firstComplaint } from './check.ts';
import { hasName, joinNames, nameWordsIn } from './names.ts';
import { wordedDistractorsOf, wordedKeyOf } from './wording.ts';

const LETTERS = 4;

/**
 * A word that stands in the question and in the right answer, but in no other option, points at the answer
 * (Haladyna, Downing & Rodriguez 2002, guideline 28: clang associations; SAQUET flaw 12).
 */
export const wordRepeat = defineCheck('word-repeat', (question, reading) => {
	const key = wordedKeyOf(question);
	// Joining names takes long, and they have words in common before they are joined.
	if (!key || !question.stems.some((text) => sharesWord(distinctStems(text), key.stems))) return undefined;
	const stemsOf = (text: string) => distinctStems(joinNames(text, reading));
	const asked = question.stems.map(stemsOf);
	const isIn = (texts: readonly (readonly string[])[], word: string) => {
		const wanted = stem(word);
		return texts.some((stems) => stems.includes(wanted));
	};
	const repeated = tokenise(joinNames(key.text, reading)).filter(
		(word) => word.length >= LETTERS && !isFunctionWord(word) && isIn(asked, word)
	);
	if (repeated.length === 0) return undefined;
	const others = wordedDistractorsOf(question).map(({ text }) => stemsOf(text));
	const telling = repeated.filter((word) => !isIn(others, word));
	if (telling.length === 0) return undefined;
	// Where every option is or has a name, a name in the question is no pointer.
	const allNamed = optionsOf(question.item).every(({ text }) => hasName(text, reading));
	const isName = allNamed ? nameWordsIn(joinNames(key.text, reading), reading) : () => false;
	return firstComplaint(question.stems, (text, index) => {
		const word = telling.find((word) => asked[index]?.includes(stem(word)) && !isName(word));
		return word && `“${word}” stands in the question and in the right answer alone: “${text}”`;
	});
});

const sharesWord = (words: readonly string[], others: readonly string[]): boolean =>
	words.some((word) => others.includes(word));

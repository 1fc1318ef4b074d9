import { contentStems, isFunctionWord, stem, tokenise } from '../language/words.ts';
import { distractorsOf, keyOptionOf } from '../question.ts';
import { defineCheck, firstComplaint } from './check.ts';

const LETTERS = 4;

/**
 * A word that stands in the question and in the right answer, but in no other option, points at the answer
 * (Haladyna, Downing & Rodriguez 2002, guideline 28: clang associations; SAQUET flaw 12).
 */
export const wordRepeat = defineCheck('word-repeat', (question) => {
	const key = keyOptionOf(question);
	if (question.item.format !== 'choice' || !key) return undefined;
	const elsewhere = new Set(distractorsOf(question).flatMap(({ text }) => contentStems(text)));
	const telling = tokenise(key.text).filter(
		(word) => word.length >= LETTERS && !isFunctionWord(word) && !elsewhere.has(stem(word))
	);
	return firstComplaint(question.stems, (text) => {
		const asked = new Set(contentStems(text));
		const word = telling.find((word) => asked.has(stem(word)));
		return word && `“${word}” stands in the question and in the right answer alone: “${text}”`;
	});
});

import { contentStems } from '../language/words.ts';
import { distractorsOf, wordedKeyOf } from '../question.ts';
import { defineCheck, firstComplaint } from './check.ts';
import { ownWords } from './wording.ts';

/**
 * A reader who knows only the title or the line under it could answer: it has the right answer, no wrong one, and
 * speaks of what the question asks (a question has to depend on the passage; Haladyna, Downing & Rodriguez 2002,
 * guideline 4 on trivial content, and the passage-free tests of reading research).
 */
export const titleGivesKey = defineCheck('title-gives-key', (question, reading) => {
	const key = wordedKeyOf(question);
	if (!key) return undefined;
	return firstComplaint([reading.article.title, reading.article.dek], (line) => {
		const said = new Set(contentStems(line));
		const has = (text: string) => {
			const words = contentStems(text);
			return words.length > 0 && words.every((word) => said.has(word));
		};
		if (!has(key.text) || distractorsOf(question).some(({ text }) => has(text))) return undefined;
		const answer = new Set(contentStems(key.text));
		const stem = question.stems.find((text) =>
			contentStems(ownWords(text, reading)).some((word) => said.has(word) && !answer.has(word))
		);
		return stem && `“${line}” is enough to answer “${stem}” with “${key.text}”.`;
	});
});

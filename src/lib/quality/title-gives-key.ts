import { distinctStems } from '../language/words.ts';
import { defineCheck, firstComplaint } from './check.ts';
import { ownWords, wordedDistractorsOf, wordedKeyOf, type WordedOption } from './wording.ts';

/**
 * A reader who knows only the title or the line under it could answer: it has the right answer, no wrong one, and
 * speaks of what the question asks (a question has to depend on the passage; Haladyna, Downing & Rodriguez 2002,
 * guideline 4 on trivial content, and the passage-free tests of reading research).
 */
export const titleGivesKey = defineCheck('title-gives-key', (question, reading) => {
	const key = wordedKeyOf(question);
	if (!key) return undefined;
	return firstComplaint([reading.article.title, reading.article.dek], (line) => {
		const said = distinctStems(line);
		const has = ({ stems }: WordedOption) => stems.length > 0 && stems.every((word) => said.includes(word));
		if (!has(key) || wordedDistractorsOf(question).some(has)) return undefined;
		const stem = question.stems.find((text) =>
			distinctStems(ownWords(text, reading)).some((word) => said.includes(word) && !key.stems.includes(word))
		);
		return stem && `“${line}” is enough to answer “${stem}” with “${key.text}”.`;
	});
});

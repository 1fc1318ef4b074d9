import { isFunctionWord, tokenise } from '../language/words.ts';
import { distractorsOf, keyOptionOf, stemOf } from '../question.ts';
import { kindOf } from '../quality/answer-kind.ts';
import { nameWordsIn } from '../quality/names.ts';
import { type Asked, choices, type Judged, mean, share, tally } from './judged.ts';

/** The mean, over single choices, of the right answer's length over the mean length of its wrong ones, in characters. */
export function keyLengthRatio(texts: readonly Asked[]): number {
	return mean(
		choices(texts).flatMap(({ question }) => {
			const key = keyOptionOf(question);
			const wrong = mean(distractorsOf(question).map(({ text }) => text.length));
			return key && wrong > 0 ? [key.text.length / wrong] : [];
		})
	);
}

/**
 * The share of right answers that stand word for word in the text, out of those that could have been put in other
 * words: names, dates and numbers are left out, because they cannot.
 */
export function keyVerbatimShare(texts: readonly Asked[]): number {
	const worded = choices(texts).filter(isWorded);
	return share(worded, ({ question, reading }) => {
		const key = tokenise(keyOptionOf(question)?.text ?? '');
		return ` ${tokenise(reading.passage.text).join(' ')} `.includes(` ${key.join(' ')} `);
	});
}

/** Whether the right answer has a word that is neither grammar nor a name, a date or a number. */
function isWorded({ question, reading }: Judged): boolean {
	const key = keyOptionOf(question)?.text ?? '';
	const isName = nameWordsIn(key, reading);
	const own = tokenise(key).filter((word) => !isFunctionWord(word) && !isName(word) && !/^\d/.test(word));
	return kindOf(key) === 'words' && own.length > 0;
}

/** How the first wording of most questions begins, in three words, and the share of questions that begin so. */
export function commonestOpening(texts: readonly Asked[]): { words: string; share: number } {
	const openings = texts.flatMap(({ questions }) =>
		questions.map((question) => tokenise(stemOf(question)).slice(0, 3).join(' '))
	);
	const [[words, count] = ['', 0]] = [...tally(openings)].sort((a, b) => b[1] - a[1]);
	return { words, share: openings.length === 0 ? 0 : count / openings.length };
}

/** The share of questions whose first wording another question of the same text has too, word for word. */
export function repeatedWordings(texts: readonly Asked[]): number {
	const repeated = texts.flatMap(({ questions }) => {
		const counts = tally(questions.map(stemOf));
		return questions.map((question) => (counts.get(stemOf(question)) ?? 0) > 1);
	});
	return share(repeated, (isRepeated) => isRepeated);
}

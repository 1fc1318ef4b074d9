import { makeBank } from '../../src/lib/bank.ts';
import type { Level } from '../../src/lib/content/article.ts';
import type { Reading } from '../../src/lib/content/reading.ts';
import { keyOf, optionsOf, pickingIn } from '../../src/lib/formats/index.ts';
import { once } from '../../src/lib/language/once.ts';
import { type Question, stemOf } from '../../src/lib/question.ts';
import { assemble } from '../../src/lib/quiz/assemble.ts';
import { defaultBlueprint } from '../../src/lib/quiz/default-blueprint.ts';
import { retryOf } from '../../src/lib/quiz/retry.ts';
import { readReading } from '../../src/lib/server/library.ts';
import { ARTICLE } from './taker.ts';

// What a quiz should ask, worked out from the content as the site does, so that a test can answer right or wrong.

/** A bank takes longer than all else here, and the tests of a file ask for the same one again and again. */
const bankOf = once((reading: Reading) => makeBank(reading).questions);

/** The bank of the text that most tests read, or of its easier one. */
export function bankFor(level?: Level): Question[] {
	const reading = readReading(ARTICLE, level);
	if (!reading) throw new Error(`There is no text of level ${level ?? 'main'}.`);
	return bankOf(reading);
}

export const quizFor = (seed: string, n: number, level?: Level): Question[] =>
	assemble(bankFor(level), defaultBlueprint(n), seed);

/** What is asked instead after a quiz in which these were missed. */
export function retryFor(missed: readonly Question[], quiz: readonly Question[], seed: string): Question[] {
	const asked = quiz.map(({ id }) => id);
	return retryOf(missed, { bank: bankFor(), seed: `${seed}/${asked.length}`, asked });
}

/** The place of the right answer among what can be chosen: options, or the sentences of the text. */
export const rightPlace = ({ item }: Question): number => {
	const options = optionsOf(item);
	if (options.length > 0) return options.findIndex(({ correct }) => correct);
	return Number(pickingIn(item, keyOf(item))?.chosen[0]);
};

/** The place of a wrong answer. */
export const wrongPlace = (question: Question): number => (rightPlace(question) === 0 ? 1 : 0);

const isChoice = ({ item }: Question): boolean => item.format === 'choice' || item.format === 'verdict';

/** A seed whose quiz of this size has one option to choose in every question. */
export const seedOfChoices = (n: number): string => seedOf(n, (questions) => questions.every(isChoice));

/** The same, but for one or more that ask for a sentence of the text. */
export const seedWithSentence = (n: number): string =>
	seedOf(
		n,
		(questions) =>
			!questions.every(isChoice) &&
			questions.every((question) => isChoice(question) || question.item.format === 'sentence')
	);

function seedOf(n: number, isWanted: (questions: readonly Question[]) => boolean): string {
	const seeds = Array.from({ length: 500 }, (_, index) => String(index + 1));
	const seed = seeds.find((seed) => isWanted(quizFor(seed, n)));
	if (seed === undefined) throw new Error('No quiz is like that.');
	return seed;
}

export const stems = (questions: readonly Question[]): string[] => questions.map(stemOf);

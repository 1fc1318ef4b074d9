import { optionsOf, rowsOf } from '../formats/index.ts';
import type { Option } from '../formats/option.ts';
import type { Question } from '../question.ts';
import { duplicateOptions } from '../quality/duplicate-options.ts';
import { kType } from '../quality/k-type.ts';
import { oneKey } from '../quality/one-key.ts';
import { runChecks } from '../quality/index.ts';
import { trueElsewhere } from '../quality/true-elsewhere.ts';
import { type Asked, share } from './judged.ts';

/** The share of questions that no check complains about. */
export function flawlessShare(texts: readonly Asked[]): number {
	const questions = texts.flatMap(({ questions, reading }) =>
		questions.map((question) => ({ question, reading }))
	);
	return share(questions, ({ question, reading }) => runChecks(question, reading) === undefined);
}

/** The share of options, right and wrong, with a reason that no other option of the same question has. */
export function ownReasonShare(texts: readonly Asked[]): number {
	const options = texts.flatMap(({ questions }) =>
		questions
			.flatMap(choicesIn)
			.flatMap((all) =>
				all.map(({ why }) => why.trim() !== '' && all.filter((other) => other.why === why).length === 1)
			)
	);
	return share(options, (isOwn) => isOwn);
}

/** The lists of options that a question asks to choose from: one, or one for each of its rows. */
const choicesIn = ({ item }: Question): (readonly Option[])[] => [
	optionsOf(item),
	...rowsOf(item).map(({ options }) => options)
];

/** How a reason says that an option is nowhere in the text. */
const NOWHERE = new RegExp(
	[
		'nowhere in the text',
		'not in the (text|article)',
		'(text|article) (does|gives|says|mentions|names|tells|speaks|has|is|never|no)\\b',
		'(nobody|nothing) (in the (text|sentence)|about|(is )?sa(ys|id))',
		'no [^.]{1,40} (is|are) (mentioned|named|given)',
		'no [^.]{1,40} (is|are) in the (text|sentence)',
		'not in the sentence',
		'the sentence (does not|speaks of|has no)',
		'(nothing|nobody) [^.]{0,40}in the (text|sentence)',
		'mentions no',
		'not mentioned',
		'(is|are) about [^.]{1,60}, not about'
	].join('|'),
	'i'
);

/** The share of wrong options that can be shown in the text, or whose reason says that they are nowhere in it. */
export function placedShare(texts: readonly Asked[]): number {
	const wrong = texts
		.flatMap(({ questions }) => questions.flatMap(choicesIn).flat())
		.filter(({ correct }) => !correct);
	return share(wrong, ({ span, why }) => span !== null || NOWHERE.test(why));
}

/** How many questions have more than one answer that could be defended. */
export function doubtfulKeys(texts: readonly Asked[]): number {
	return texts
		.flatMap(({ questions, reading }) => questions.map((question) => ({ question, reading })))
		.filter(({ question, reading }) =>
			[oneKey, trueElsewhere, duplicateOptions, kType].some(
				({ judge }) => judge(question, reading) !== undefined
			)
		).length;
}

import { optionsOf, rowsOf, textsOf } from '../formats/index.ts';
import { shareOfWords } from '../language/words.ts';
import { distractorsOf, keyOptionOf, type Question, stemOf } from '../question.ts';

/** Sentences from more places than these are as hard to bring together. */
const MOST_PLACES = 3;

/**
 * How hard a question should be, from 0 to 1, as the mean of three features that predict it best among those that a
 * program can see: how far its wording is from that of its evidence, how close the wrong options are, and how many
 * places of the text it takes (Freedle & Kostin 1993, Language Testing 10; Embretson & Wetzel 1987, Applied
 * Psychological Measurement 11). An estimate: what readers make of it is measured elsewhere.
 */
export function difficultyOf(question: Question): number {
	return (distance(question) + closeness(question) + places(question)) / 3;
}

/** The share of the words of the question and of its right answer that the evidence does not have. */
function distance(question: Question): number {
	const key = keyOptionOf(question)?.text ?? textsOf(question.item).join(' ');
	const proof = question.evidence.map(({ quote }) => quote).join(' ');
	return 1 - shareOfWords(`${stemOf(question)} ${key}`, proof);
}

/** How many of the wrong options are taken from the text; with none to choose from, the answer has to be produced. */
function closeness(question: Question): number {
	const rows = rowsOf(question.item).flatMap(({ options }) => options);
	const wrong = [...distractorsOf(question), ...rows.filter(({ correct }) => !correct)];
	if (wrong.length === 0) return optionsOf(question.item).length === 0 ? 1 : 0;
	return wrong.filter(({ role }) => role !== 'unsupported').length / wrong.length;
}

const places = ({ evidence }: Question): number =>
	(Math.min(evidence.length, MOST_PLACES) - 1) / (MOST_PLACES - 1);

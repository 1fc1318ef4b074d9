import {
	centralFactsShare,
	countBy,
	factsShare,
	keyPositions,
	optionCounts,
	paragraphNumber,
	sentencesShare
} from './coverage.ts';
import { doubtfulKeys, flawlessShare, ownReasonShare, placedShare } from './explained.ts';
import { largestPartInText, longest, mostInText, mostLikeOthers } from '../distractors/cues.ts';
import { guessRate } from './guessing.ts';
import type { Asked } from './judged.ts';
import { commonestOpening, keyLengthRatio, keyVerbatimShare, repeatedWordings } from './wording.ts';

export type { Asked } from './judged.ts';

/** One figure about a bank, with the range in which it should lie. */
export interface Measure {
	id: string;
	label: string;
	value: number;
	unit: 'share' | 'ratio' | 'count';
	least: number;
	most: number;
	met: boolean;
}

interface Bar extends Omit<Measure, 'value' | 'met'> {
	of(texts: readonly Asked[]): number;
}

const ALL = { unit: 'share', least: 1, most: 1 } as const;

/** What a bank is held to. The bars come from exam items that experts wrote. */
const BARS: readonly Bar[] = [
	{ id: 'no-flaw', label: 'Questions that no check complains about', ...ALL, of: flawlessShare },
	{
		id: 'longest-right',
		label: '“Pick the longest option” is right (four options)',
		unit: 'share',
		least: 0.2,
		most: 0.28,
		of: (texts) => guessRate(texts, longest)
	},
	{
		id: 'most-in-text-right',
		label: '“Pick the option that shares most words with the text” is right',
		unit: 'share',
		least: 0,
		most: 0.28,
		of: (texts) => guessRate(texts, mostInText)
	},
	{
		id: 'largest-part-in-text-right',
		label: '“Pick the option of which most is in the text” is right',
		unit: 'share',
		least: 0,
		most: 0.28,
		of: (texts) => guessRate(texts, largestPartInText)
	},
	{
		id: 'most-alike-right',
		label: '“Pick the option most like the other options” is right',
		unit: 'share',
		least: 0,
		most: 0.28,
		of: (texts) => guessRate(texts, mostLikeOthers)
	},
	{
		id: 'key-length',
		label: 'Length of the right answer over the mean of the wrong ones',
		unit: 'ratio',
		least: 0.97,
		most: 1.03,
		of: keyLengthRatio
	},
	{
		id: 'key-verbatim',
		label: 'Right answers word for word in the text (names, dates, numbers aside)',
		unit: 'share',
		least: 0,
		most: 0.08,
		of: keyVerbatimShare
	},
	{ id: 'own-reason', label: 'Options with a reason of their own', ...ALL, of: ownReasonShare },
	{
		id: 'placed',
		label: 'Wrong options with a place in the text, or a reason that there is none',
		...ALL,
		of: placedShare
	},
	{
		id: 'doubtful-keys',
		label: 'Questions with more than one answer that could be defended',
		unit: 'count',
		least: 0,
		most: 0,
		of: doubtfulKeys
	},
	{
		id: 'central-facts',
		label: 'Central facts with two different questions or more',
		...ALL,
		of: centralFactsShare
	}
];

export const measure = (texts: readonly Asked[]): Measure[] =>
	BARS.map(({ of, ...bar }) => {
		const value = of(texts);
		return { ...bar, value, met: value >= bar.least && value <= bar.most };
	});

/** How the questions of a bank are spread. These figures have no bar. */
export const spread = (texts: readonly Asked[]) => ({
	questions: texts.reduce((sum, { questions }) => sum + questions.length, 0),
	families: countBy(texts, ({ family }) => family),
	skills: countBy(texts, ({ skill }) => skill),
	skillsByLevel: countBy(texts, ({ skill }, { reading }) => `${reading.level} ${skill}`),
	formats: countBy(texts, ({ item }) => item.format),
	paragraphs: countBy(texts, paragraphNumber),
	options: optionCounts(texts),
	keyPositions: keyPositions(texts),
	facts: factsShare(texts),
	sentences: sentencesShare(texts),
	commonestOpening: commonestOpening(texts),
	repeatedWordings: repeatedWordings(texts)
});

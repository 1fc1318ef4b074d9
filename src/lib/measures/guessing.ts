import { type Cue, credit, weigh, wordsInText } from '../distractors/cues.ts';
import { type Asked, choices, mean } from './judged.ts';

/**
 * How often a cue is right on single choices with four options, where chance is a quarter. The cues are the simplest
 * ways to answer without understanding; expert-written exam items let them win in 18 to 40% (Berzak et al. 2020).
 */
export function guessRate(texts: readonly Asked[], cue: Cue): number {
	return mean(
		choices(texts, 4).map(({ options, reading }) => {
			const scores = cue(
				options.map(({ text }) => weigh(text)),
				wordsInText(reading.passage)
			);
			return credit(
				scores,
				options.findIndex(({ correct }) => correct)
			);
		})
	);
}

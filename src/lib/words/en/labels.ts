import { numbers } from '../counting.ts';

const number = numbers('en');

/** What several pages name: reading skills, ways to take a quiz, and points. */
export default {
	skills: {
		retrieve: 'Finding what is stated',
		infer: 'Working out what is meant',
		integrate: 'Putting parts together',
		evaluate: 'Judging source and certainty'
	},
	modes: {
		test: { name: 'Test', means: 'Answer everything first, then see what was right and why.' },
		practice: { name: 'Practice', means: 'Check each answer at once and see the reasons.' },
		evidence: {
			name: 'Evidence first',
			means: 'First pick the sentence that proves the answer, then choose. The reasons come at the end.'
		}
	},
	layouts: { one: 'One question at a time', all: 'All on one page' },
	showAs: 'Show as',
	bars: 'Bars',
	table: 'Table',
	/** Points as people say them: whole, or with one decimal. */
	points: (earned: number) => number(earned, 1),
	pointsOf: (earned: number, possible: number) => `${number(earned, 1)} of ${possible}`,
	/** What stands after the points. */
	ofRight: (possible: number) => `of ${possible} right`,
	ofPoints: (possible: number) => `of ${possible} points`
};

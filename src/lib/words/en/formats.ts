import { counting } from '../counting.ts';

const count = counting('en');

/** What the ways of answering say: what to do, what was done, and what an answer is worth once it is marked. */
export default {
	// What to do.
	chooseOne: 'Choose one answer.',
	chooseVerdict: 'True, false, or not stated in the text?',
	chooseVerdicts: 'True, false, or not stated in the text? Decide for each statement.',
	chooseAll: 'Choose all that are right: two or more.',
	chooseForEach:
		'Choose one answer for each. You may use an answer more than once, and you may not need all of them.',
	chooseGroups: 'Choose a group for each.',
	fillGap: 'Choose what belongs in the gap.',
	putInOrder: 'Put them in order, the first one at the top.',
	typeNumber: 'Type one number.',
	typeWords: 'Type a few words.',
	pickSentences: (wanted: number) =>
		count(wanted, {
			one: 'Pick one sentence in the text.',
			other: `Pick ${wanted} sentences in the text.`
		}),
	chooseAndProve: (wanted: number) =>
		count(wanted, {
			one: 'Choose one answer, then pick the sentence in the text that proves it.',
			other: `Choose one answer, then pick the ${wanted} sentences in the text that prove it.`
		}),

	// What an answer is.
	yourAnswerRight: 'Your answer, right',
	yourAnswerWrong: 'Your answer, wrong',
	rightAnswer: 'Right answer',
	rightNotChosen: 'Right answer, not chosen',
	rightCrossedOut: 'Right answer, and you crossed it out',
	youCrossedOut: 'You crossed this out',
	/** Between a label and what it is about. */
	colon: ': ',
	show: 'Show in the text',
	option: (letter: string) => `option ${letter}`,

	// Options that are crossed out.
	crossOut: 'Cross out',
	takeBack: 'Take back',
	crossOutOption: (option: string) => `Cross out: ${option}`,
	crossedOut: '(crossed out)'
};

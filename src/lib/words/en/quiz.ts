import { counting, numbers } from '../counting.ts';

const count = counting('en');
const number = numbers('en');

/** What is needed while questions are answered. */
export default {
	/** Before the title of the text. */
	quizOn: 'Quiz:',

	/** Where a quiz would be, for a browser without scripts. */
	noScripts:
		'A quiz on the screen needs scripts, and your browser does not run any. There is a page that works without them: the text, ten questions to answer on paper, and a key with the reasons.',
	noScriptsLink: 'Text, questions and key',

	/** What is told in passing. */
	notices: {
		welcomeBack: 'Welcome back. Your answers are still here.',
		corrected: 'The text has been corrected since you began, so the quiz starts again.',
		unreadable: 'Your earlier answers could not be read, so the quiz starts again.',
		full: 'The storage of this browser is full. You can go on; until there is room again, new answers are lost when you close or reload the page.',
		missing:
			'This browser does not let Readback keep your answers. You can go on, but they are lost when you close or reload the page.',
		keptAgain: 'Your answers are kept again.',
		otherTab: 'This quiz is open in another tab too. Your answers from there are here.',
		questionNotFetched: 'This question could not be fetched. Check your connection, then try again.',
		endNotFetched: 'The end of the quiz could not be fetched. Check your connection, then try again.'
	},
	/** After a correction of the text: so many of the answers still fit. */
	carried: (stayed: number, of: number) =>
		stayed === of
			? 'The text has been corrected since you began. All your answers still fit, and are here.'
			: `The text has been corrected since you began. ${stayed} of your ${count(of, { one: `${of} answer`, other: `${of} answers` })} still ${count(stayed, { one: 'fits and is', other: 'fit and are' })} here. The questions of the others have changed or are gone.`,
	retrySame: 'What you missed is asked again, in other words where there are any.',
	retryNew: 'What you missed is asked in another way: new questions on the same facts.',
	retrySome: (fresh: number, same: number) =>
		`What you missed is asked in another way: ${count(fresh, { one: `${fresh} new question`, other: `${fresh} new questions` })} on the same facts, ${same} asked again.`,

	// Why there is no quiz yet.
	waiting: 'The questions are being put together.',
	noQuestions: 'There are no questions yet',
	missing: {
		notFetched: 'The questions could not be fetched. Check your connection, then try again.',
		damaged: 'The file with the questions is damaged. Try again in a while.',
		corrected: 'The text has been corrected since this page was made. Reload the page.'
	},

	// Text and questions side by side.
	show: 'Show',
	text: 'Text',
	pickInText: 'Text: pick here',
	question: 'Question',
	both: 'Both',
	onlyText: 'Only text',
	onlyQuestions: 'Only questions',
	widthOfText: 'Width of the text',
	percent: (value: number) => `${value} per cent`,
	toQuestion: 'Back to the question',
	toResults: 'Back to the results',

	// The row of questions.
	questions: 'Questions',
	states: {
		right: 'right',
		partly: 'partly right',
		wrong: 'wrong',
		answered: 'answered',
		open: 'not answered'
	},
	questionState: (at: number, state: string, flagged: boolean) =>
		`Question ${at}, ${state}${flagged ? ', flagged' : ''}`,
	review: 'Review',
	results: 'Results',

	// One question.
	questionOf: (at: number, all: number) => `Question ${at} of ${all}`,
	flag: 'Flag',
	flagged: 'Flagged',
	pickProof: 'Pick the sentence in the text that proves the answer, then choose one answer.',
	/** Names, for who listens, what is shown. */
	showAsked: 'Show in the text: what the question asks about',
	outcomes: { right: 'Right.', wrong: 'Not right.', open: 'You left this one open.' },
	partly: (earned: number, possible: number) =>
		`Partly right: ${number(earned, 1)} of ${count(possible, { one: `${possible} point`, other: `${possible} points` })}.`,
	check: 'Check',
	checkQuestion: (at: number) => `Check question ${at}`,
	next: 'Next',
	finish: 'Finish',
	back: 'Back',
	goOn: 'Go on without an answer',
	chooseOrGoOn: 'Choose an answer first, or go on without one.',
	finishOrGoOn: 'Your answer is not finished. Finish it first, or go on without one.',
	chooseFirst: 'Choose an answer first.',
	keysOn: (last: number, letter: string) => `Keys: 1–${last} or A–${letter} choose, Enter goes on.`,
	keysOff: 'Answer keys are off. Enter goes on.',
	/** What stands on the button, and what it is called. */
	switchOff: 'Switch off',
	switchOffKeys: 'Switch off the answer keys',
	switchOn: 'Switch on',
	switchOnKeys: 'Switch on the answer keys',
	reportProblem: 'Report a problem with this question',
	/** After the evidence, where that comes first. */
	thenAnswer: '2. The answer',

	// What a timer says.
	moreMinutesGiven: (minutes: number) => `${minutes} more minutes.`,
	/** By the minutes that are left. */
	minutesLeft: {
		10: 'Ten minutes are left.',
		5: 'Five minutes are left.',
		1: 'One minute is left.',
		0: 'The time that you set is over. You can go on: it takes nothing away.'
	}
};

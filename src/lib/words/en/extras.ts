/** What only some quizzes say: of an address that names none, of the evidence that comes first, of a timer. */
export default {
	badAddress: 'This quiz address does not work',
	problems: {
		seed: 'The seed may have small letters, digits and hyphens, up to 40 of them.',
		n: 'The number of questions goes from 1 to 50.',
		mode: 'The mode is “test”, “practice” or “evidence”.',
		timer: 'The timer is “off”, “up” or a number of minutes from 1 to 180.',
		layout: 'The layout is “one” or “all”.'
	},
	startNew: 'Start a new quiz instead',

	// Evidence first.
	findProof: '1. The sentence that proves the answer',
	pickIt: 'Pick it in the text. Then the answers open.',
	wentOn: 'You went on without a sentence. You can still pick one.',
	pickedNone: 'You did not pick a sentence.',
	picked: {
		open: 'Your sentence',
		right: 'Your sentence, right',
		wrong: 'Your sentence, wrong'
	},
	theProof: 'The sentence that proves it',
	/** Names, for who listens, what is shown. */
	showProof: 'Show in the text: the sentence that proves the answer',
	goToText: 'Go to the text',
	answerWithout: 'Answer without a sentence',

	// A timer.
	timer: 'Timer',
	timeSoFar: 'Time so far',
	timeLeft: 'Time left',
	pause: 'Pause',
	unpause: 'Go on',
	hide: 'Hide',
	showTimer: 'Show the timer',
	moreMinutes: (minutes: number) => `${minutes} more minutes`
};

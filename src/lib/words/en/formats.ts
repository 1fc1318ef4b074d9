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
	putInOrder: 'They are not in order yet. Move them, the first one to the top.',
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
	notAnswered: 'Not answered. Right answer',
	youCrossedOut: 'You crossed this out',
	/** Between a label and what it is about. */
	colon: ': ',
	show: 'Show in the text',
	option: (letter: string) => `option ${letter}`,
	whyNot: (others: number) => count(others, { one: 'Why not the other?', other: 'Why not the others?' }),

	// Options that are crossed out.
	crossOut: 'Cross out',
	takeBack: 'Take back',
	crossOutOption: (option: string) => `Cross out: ${option}`,
	crossedOut: '(crossed out)',

	gap: '(gap)',

	// Answers that are put into places.
	answers: 'Answers',
	groups: 'Groups',
	choose: 'Choose …',
	dragOrChoose: 'Drag them to their places, or choose from the lists.',
	putAt: (answer: string, place: number, row: string) => `${answer}: put at number ${place}, ${row}`,

	// Entries that are put in order.
	moveUp: (entry: string) => `Move up: ${entry}`,
	moveDown: (entry: string) => `Move down: ${entry}`,
	moved: (entry: string, place: number, places: number) => `Moved to place ${place} of ${places}: ${entry}`,
	dragOrMove: 'Drag them, or use the arrows.',
	notMoved: 'Not answered yet: nothing has been moved.',
	mayMove: 'This is your answer. You can still move them.',
	yourOrder: 'Your order',
	rightOrder: 'The right order',
	rightPairs: (right: number, pairs: number) => `Pairs that stand the right way round: ${right} of ${pairs}.`,
	inPlace: 'In its place',
	notInPlace: (place: number) => `Not in its place: it is number ${place}`,
	whyHere: 'Why here',

	// What is typed.
	yourAnswer: 'Your answer',
	aNumber: 'One number, in digits or in words.',
	noNumber: 'This cannot be read as one number. Write, for example, 4,700.',
	commaForThousands: 'For thousands write a comma: 4,700.',
	fewWords: 'A few words. Capitals, accents and small typing slips do not count.',
	takenAs: (answer: string) => `Taken as ${answer}.`,
	alsoRight: 'Also right:',

	// Sentences that are picked in the text.
	nonePicked: (wanted: number) =>
		count(wanted, {
			one: 'No sentence picked yet. Every sentence of the text can be picked.',
			other: `No sentences picked yet: pick ${wanted}. Every sentence of the text can be picked.`
		}),
	picked: (picked: number, wanted: number) =>
		count(wanted, {
			one: `${picked} sentence picked.`,
			other: `${picked} of ${wanted} sentences picked.`
		}),
	tooManyPicked: 'Take some out: picking one again does that.',
	goAndPick: (wanted: number) =>
		count(wanted, { one: 'Go to the text and pick it', other: `Go to the text and pick ${wanted}` }),
	goAndChange: 'Go to the text and change it',
	yourSentence: 'Your sentence',
	yourSentenceRight: 'Your sentence, right',
	yourSentenceWrong: 'Your sentence, wrong',
	pickedNothing: (wanted: number) =>
		count(wanted, { one: 'You did not pick a sentence.', other: 'You did not pick any sentences.' }),
	rightSentence: (wanted: number) =>
		count(wanted, { one: 'The sentence that answers', other: 'A sentence that answers' }),

	// An answer and its proof.
	theAnswer: 'The answer',
	theProof: (wanted: number) =>
		count(wanted, { one: 'The sentence that proves it', other: 'The sentences that prove it' }),
	done: 'done',
	toDo: 'to do',
	proofAlone: 'A proof earns its point only together with the right answer.'
};

import { counting } from '../counting.ts';

const count = counting('en');

/** What the views of all formats but single choice say: answers that are moved, typed, picked in the text or proved. */
export default {
	notAnswered: 'Right answer, you chose none',
	whyNot: (others: number) => count(others, { one: 'Why not the other?', other: 'Why not the others?' }),

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
	aNumber: 'In digits or in words.',
	noNumber: 'This cannot be read as one number. Write, for example, 4,700.',
	commaForThousands: 'For thousands write a comma: 4,700.',
	fewWords: 'Capitals, accents and small typing slips do not matter.',
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

import { counting } from '../counting.ts';

const count = counting('en');

/** Texts and questions on paper: the sheet, its key, and what leads there. */
export default {
	pageTitle: (title: string) => `${title} on paper`,
	about:
		'Print this page, or read it here. The key comes after the questions and begins on a page of its own.',
	toKey: 'Go to the key',
	toText: 'Read the text on the screen',
	level: (cefr: string) => `Level ${cefr}`,
	/** Choosing what to print. */
	choose: 'What to print',
	formLabel: 'Form',
	layout: 'Layout',
	layouts: { one: 'One column', two: 'Two columns', large: 'Large print' },
	part: 'Pages',
	parts: { both: 'Sheet and key', sheet: 'Sheet only', key: 'Key only' },
	seedLabel: 'Seed',
	seedNote:
		'The seed names the questions. Type the one at the foot of a sheet to get that sheet and its key again.',
	formsNote:
		'Forms A, B and C ask the same questions in another order, so that neighbours cannot copy and all points compare.',
	print: 'Print',
	document: 'Word document',
	otherQuestions: 'Other questions',
	made: (n: number, points: number, form: string) =>
		`Form ${form}: ${count(n, { one: `${n} question`, other: `${n} questions` })}, ${count(points, { one: `${points} point`, other: `${points} points` })}.`,
	saved: 'The document is among your downloads.',
	notFetched: 'The page could not make this sheet. Check your connection, then try again.',
	problems: {
		seed: 'A seed has small letters, digits and hyphens, up to 40 of them. The sheet has not changed.',
		n: 'The number of questions goes from 1 to 50, so this sheet has ten.',
		form: 'There are the forms A, B and C. This is form A.',
		layout: 'The address names no layout that there is, so the sheet has one column.',
		part: 'The address names no pages that there are, so these are the questions and the key.'
	},
	/** Fields to fill in by hand. */
	name: 'Name',
	date: 'Date',
	score: 'Points',
	outOf: (points: number) => `out of ${points}`,
	questions: 'Questions',
	key: 'Key',
	keyOf: (title: string) => `Key to “${title}”`,
	points: (n: number) => count(n, { one: `${n} point`, other: `${n} points` }),
	/** What to do with each kind of question. */
	circleOne: 'Circle one letter.',
	circleAll: 'Circle the letters of all right answers. There are two or more.',
	letter:
		'Write one letter before each. You may use a letter more than once, and you may not need all of them.',
	order: 'Write a number before each: 1 for the first, and so on.',
	write: 'Write your answer on the line.',
	underline: (n: number) =>
		count(n, {
			one: 'Underline the sentence in the text and write the number of the line where it begins.',
			other: `Underline ${n} sentences in the text and write the numbers of the lines where they begin.`
		}),
	underlineProof: (n: number) =>
		count(n, {
			one: 'Then underline the sentence in the text that proves it, and write the number of the line where it begins.',
			other: `Then underline the ${n} sentences in the text that prove it, and write the numbers of the lines where they begin.`
		}),
	/** Before a space for the number of a line. */
	line: 'Line',
	lines: (first: number, last: number) => (first === last ? `Line ${first}` : `Lines ${first}–${last}`),
	/** In the key. */
	answer: 'Answer',
	evidenceAt: (first: number, last: number) =>
		first === last ? `Evidence, line ${first}` : `Evidence, lines ${first}–${last}`,
	right: 'Right',
	wrong: 'Wrong',
	/** At the foot of each page. */
	form: (letter: string) => `Form ${letter}`,
	seed: (seed: string) => `Seed ${seed}`,
	version: (version: string) => `Version ${version}`
};

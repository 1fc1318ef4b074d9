import { counting } from '../counting.ts';

const count = counting('en');

/** The page of a text: what helps to read it, the notes on it, and the start of a quiz. */
export default {
	levels: 'Level of the text',
	explained: (words: number) => `Words explained (${words})`,
	/** Before the meaning of a word. */
	means: 'Means:',
	source: 'Source:',
	licence: 'Text:',
	tools: {
		name: 'Reading tools',
		lineFocus: 'Line focus',
		markSentence: 'Mark a sentence',
		myNotes: (notes: number) => `My notes (${notes})`,
		keeping: 'Scroll, or press the up and down arrow keys, to move on. Escape ends it.',
		choosing: 'Choose a sentence with the arrow keys or a click. Escape ends it.'
	},
	marks: { point: 'Key point', question: 'Question', word: 'New word' },
	marked: {
		point: 'Marked as key point.',
		question: 'Marked as question.',
		word: 'Marked as new word.'
	},
	notes: {
		title: 'My notes',
		markWords: 'Mark words',
		markAs: 'Mark as',
		note: 'Note',
		pin: (mark: string, number: number) => `${mark}, note ${number}`,
		show: 'Show',
		delete: 'Delete',
		done: 'Done',
		close: 'Close',
		deleted: 'Deleted.',
		nothing: 'Nothing is marked in this text.',
		lost: 'No longer in the text',
		whyLost: 'The text has been corrected since. Your notes are kept.',
		unreadable: 'Your earlier notes on this text could not be read.',
		someUnreadable: (notes: number) => `Some of your notes could not be read: ${notes}.`,
		notKept: 'This browser does not let Readback keep your notes. They are lost when you leave this page.'
	},
	start: {
		print: 'Print it, with questions and a key',
		title: 'Take a quiz on this text',
		questions: 'Questions',
		ahead: 'What is ahead',
		minutes: (toRead: number, toAnswer: number) =>
			`About ${toRead + toAnswer} minutes: ${toRead} to read, ${toAnswer} to answer.`,
		level: (level: string) => `Level ${level}.`,
		/** What stands before and after what the text speaks about. */
		speaksAbout: { before: 'The text speaks about ', after: '.' },
		mode: 'Mode',
		timerAndLayout: 'Timer and layout',
		asChosen: (timer: string, layout: string) => `${timer}, ${layout.toLowerCase()}`,
		timer: 'Timer',
		noTimer: 'No timer',
		countsUp: 'Counts up',
		countsDown: (minutes: number) =>
			count(minutes, { one: `${minutes} minute`, other: `${minutes} minutes` }),
		layout: 'Layout',
		start: 'Start a quiz',
		timeNeverCounts: 'Time never counts. You can stop at any point and go on later on this device.'
	}
};

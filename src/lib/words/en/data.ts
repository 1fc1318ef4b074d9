import { counting, numbers, sizes } from '../counting.ts';

const count = counting('en');
const number = numbers('en');
const answers = (n: number) => count(n, { one: `${number(n)} answer`, other: `${number(n)} answers` });

/** What is stored, and how to take it along or wipe it. */
export default {
	title: 'Your data',
	intro:
		'Everything that Readback remembers lies in this browser, on this device. Nothing is sent anywhere. You can take it with you, or wipe it.',
	looking: 'Looking up what is stored…',
	needsScript: 'This page looks into your browser’s storage, so it needs JavaScript.',
	stored: 'What is stored',
	what: 'What',
	amount: 'How much',
	size: 'Size',
	kinds: {
		answers: 'Answers',
		sessions: 'Quizzes and reviews begun',
		notes: 'Texts with notes',
		settings: 'Settings',
		other: 'Other'
	},
	all: 'All together',
	unread: (n: number) =>
		count(n, {
			one: '1 answer was written by a newer Readback. It is kept, and counts once this page is up to date.',
			other: `${n} answers were written by a newer Readback. They are kept, and count once this page is up to date.`
		}),
	number: (n: number) => number(n),
	sizeOf: sizes('en'),
	room: (used: string, quota: string) => `The browser uses ${used} for this site, of at most ${quota}.`,
	persisted: 'The browser has promised not to delete it on its own.',
	notPersisted: 'The browser may delete it when it runs out of room.',
	persist: 'Ask the browser to keep it',
	refused:
		'The browser did not promise it. It often does once you use the site more. Export a file to be safe.',
	take: 'Take it with you',
	exportHelp:
		'One file with everything: answers, notes, settings and quizzes begun. Another device can read it.',
	export: 'Export everything',
	csvHelp: 'Your answers as a table, for a spreadsheet.',
	csv: 'Answers as CSV',
	ankiHelp: 'What you did not get right the last time, as cards. In Anki, choose File, then Import.',
	anki: 'Deck for Anki',
	format: 'How the file is made',
	saved: (file: string) => `The file ${file} is in your downloads.`,
	nothingWrong: 'There is nothing that you got wrong the last time, so the deck would be empty.',
	bring: 'Bring it back',
	importHelp:
		'Choose a file that was exported here or on another device. It is added to what is here; nothing is doubled and nothing is replaced.',
	file: 'Choose an exported file',
	imported: (fresh: number, of: number, kept: number) =>
		`Done: ${number(fresh)} new of ${answers(of)} in the file, and ${count(kept, { one: '1 note, setting or quiz', other: `${kept} notes, settings and quizzes` })} added.`,
	refusals: {
		'too-large':
			'This file is too large to be one of ours. Nothing was changed. Choose the file that was exported here.',
		'not-json':
			'This file is not whole, or of another kind. Nothing was changed. Export it again on the other device, and copy it whole.',
		'not-ours': 'This file is not from Readback. Nothing was changed. Choose a file named readback-….json.',
		newer:
			'This file was written by a newer Readback. Nothing was changed. Reload this page to get the newest version, then try again.',
		damaged: 'Something in this file is damaged. Nothing was changed. Export it again on the other device.'
	},
	where: (place: string) => `The first damaged place is ${place}.`,
	unreadable: 'The browser could not read this file. Nothing was changed. Choose it again.',
	importFailed:
		'The browser does not let Readback store what is in the file. Nothing was changed. Make room, or allow this site to store data, then try again.',
	wipe: 'Wipe it',
	wipeHelp:
		'Deletes every answer, note, setting and quiz from this browser. It cannot be undone, so export a file first.',
	wipeAll: 'Wipe everything',
	sure: 'Wipe everything that Readback remembers?',
	sureHelp: 'All answers, notes, settings and quizzes on this device are deleted. This cannot be undone.',
	yes: 'Yes, wipe everything',
	no: 'Keep it',
	wiped: 'Everything is wiped. Readback remembers nothing of you now.',
	notWiped:
		'The browser did not let Readback wipe everything. Close the other tabs of this site, then try again.'
};

import { counting, numbers } from '../counting.ts';

const count = counting('en');
const number = numbers('en');
const handIns = (n: number) => count(n, { one: '1 hand-in', other: `${number(n)} hand-ins` });

/** A teacher collects what a class hands in. */
export default {
	title: 'Collect results',
	intro:
		'Drop the files of your students, paste their codes or scan their QR codes, in any order. Everything stays in this browser: nothing is sent anywhere.',
	assignLink: 'Set work for a class',
	loading: 'Your classes are being opened.',
	noStore:
		'This browser does not let Readback keep anything. You can look at results, but they are gone when you close the page: export the class first.',
	bring: 'Bring results in',
	drop: 'Drop files here',
	choose: 'Choose files',
	paste: 'Paste codes, mails or the link of an assignment',
	pasteIn: 'Take in',
	scan: 'Scan QR codes',
	scanStop: 'Stop scanning',
	scanning: 'Hold a QR code in front of the camera. You can scan one after the other.',
	cameraRefused:
		'The camera was not allowed. Allow it for this page in your browser and scan again, or choose a picture of the code instead.',
	noCamera:
		'No camera could be opened. Connect one, or close other programs that use it, and scan again. You can also choose a picture of the code instead.',
	noCodeInPicture: (file: string) =>
		`${file}: no QR code was found in this picture. Take it nearer and straight.`,
	notReadable: (file: string) =>
		`${file}: this file could not be read. Ask for it again as the student saved it.`,
	working: (done: number) => `${number(done)} read`,
	outcome: 'What came in',
	outcomes: {
		new: (n: number) => `${handIns(n)} taken in.`,
		again: (n: number) =>
			count(n, {
				one: '1 was here already: it counts once.',
				other: `${number(n)} were here already: they count once.`
			}),
		second: (n: number) =>
			count(n, {
				one: '1 student handed in a second time: the later one counts.',
				other: `${number(n)} students handed in a second time: the later one counts.`
			}),
		doubtful: (n: number) =>
			count(n, {
				one: '1 looks changed by hand. It is set aside below, with the reason.',
				other: `${number(n)} look changed by hand. They are set aside below, with the reasons.`
			}),
		'other-version': (n: number) =>
			count(n, {
				one: '1 was made with another version of the text. It is kept below but cannot be marked.',
				other: `${number(n)} were made with another version of the text. They are kept below but cannot be marked.`
			}),
		'other-assignment': (n: number) =>
			count(n, {
				one: '1 belongs to another of your assignments, and is filed there.',
				other: `${number(n)} belong to other assignments of yours, and are filed there.`
			}),
		unknown: (n: number) =>
			count(n, {
				one: '1 belongs to an assignment that this browser does not know. It is kept: paste the link of that assignment.',
				other: `${number(n)} belong to assignments that this browser does not know. They are kept: paste the links of those assignments.`
			}),
		assignment: (n: number) =>
			count(n, { one: '1 assignment was added.', other: `${number(n)} assignments were added.` }),
		'assignment-again': (n: number) =>
			count(n, {
				one: '1 assignment was known already.',
				other: `${number(n)} assignments were known already.`
			}),
		damaged: (n: number) =>
			count(n, {
				one: '1 is cut or changed on the way. Ask for the file or the whole code again.',
				other: `${number(n)} are cut or changed on the way. Ask for the files or the whole codes again.`
			}),
		newer: (n: number) =>
			count(n, {
				one: '1 was made with a newer Readback. Reload this page, then take it in again.',
				other: `${number(n)} were made with a newer Readback. Reload this page, then take them in again.`
			}),
		foreign: (n: number) =>
			count(n, {
				one: '1 is whole, but not something that can be collected here.',
				other: `${number(n)} are whole, but not something that can be collected here.`
			}),
		'no-code': (n: number) =>
			count(n, {
				one: '1 has no Readback code in it.',
				other: `${number(n)} have no Readback code in them.`
			})
	},
	where: 'Which ones',
	pasted: 'pasted text',
	scanned: 'scanned code',
	classes: 'Assignments',
	noClasses: 'There is no assignment yet. Set work for a class, or paste the link of an assignment above.',
	handIns,
	waiting: (n: number) => `${handIns(n)} of unknown assignments`,
	waitingMeans: 'Paste the link of the assignment above, and they are taken in.',
	textMissing:
		'The text of this assignment could not be fetched, so nothing can be marked now. Check your connection, then try again.',
	tryAgain: 'Try again',
	theClass: 'The class',
	student: 'Student',
	points: 'Points',
	of: 'Of',
	question: 'Question',
	answer: 'Answer',
	open: 'open',
	showMore: 'Show more',
	notAsked: 'not asked',
	empty: 'Nobody has handed in yet.',
	aside: 'Set aside',
	asideLead: 'These do not count in the tables.',
	reasons: {
		points: 'the points that it states are not what its answers earn',
		questions: 'its questions are not the ones that were asked',
		answers: 'some of its answers do not fit their questions',
		seed: 'it was made under another name, or for another student',
		times: 'it was handed in before it was begun'
	},
	doubtful: 'Looks changed by hand:',
	doubtMeans: 'This is a sign and no proof. Talk to the student first.',
	earlier: 'The same name handed in again later.',
	otherVersion: 'Made with another version of the text.',
	accept: 'Let it count',
	remove: 'Remove',
	removed: (name: string) => `The hand-in of ${name} is removed.`,
	accepted: (name: string) => `The hand-in of ${name} counts now.`,
	takeAway: 'Take it with you',
	csv: 'Table as CSV',
	xlsx: 'Table for Excel',
	exportClass: 'Export the class',
	exportMeans:
		'The file holds the assignment and all hand-ins. Take it in on another device to go on there, or to put classes together.',
	wipe: 'Wipe this class',
	wipeSure: (n: number) =>
		`Remove the assignment and ${handIns(n)} from this browser? This cannot be undone.`,
	wipeYes: 'Wipe it',
	wipeNo: 'Keep it',
	wiped: 'The class is gone from this browser.',
	sheets: { students: 'Students', answers: 'Answers' },
	file: (name: string) => `readback ${name}`,
	saved: (name: string) => `${name} is saved with your downloads.`,
	saveFailed: 'The file could not be made. Check your connection, then try again.'
};

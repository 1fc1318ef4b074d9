import { counting } from '../counting.ts';
import { dates } from '../dates.ts';

const count = counting('en');
const questions = (n: number) => count(n, { one: `${n} question`, other: `${n} questions` });

/** A student takes an assignment and hands it in. */
export default {
	title: 'Class work',
	opening: 'Your work is being opened.',
	noScript: 'Class work needs JavaScript.',
	problems: {
		missing: 'There is nothing to open here: the address has no assignment in it. Ask for the link again.',
		damaged:
			'This link is not complete, or was changed on the way. Copy the whole link again, or ask your teacher for it.',
		newer:
			'This link was made with a newer Readback. Reload the page; if that does not help, ask your teacher.',
		'not-an-assignment': 'This is not the link of an assignment. Ask your teacher for the link.',
		'no-text': 'The text of this assignment is not on this site any more. Ask your teacher for a new link.',
		'no-questions':
			'The questions of this assignment are not there any more. Ask your teacher for a new link.',
		'not-fetched': 'The text could not be fetched. Check your connection, then try again.'
	},
	tryAgain: 'Try again',
	toLibrary: 'Go to all articles',
	corrected: 'The text has been corrected since your teacher made the link. You can go on.',
	from: 'From your teacher',
	youRead: 'You read',
	youAnswer: questions,
	feedbackNow: 'You see at once what is right, and why.',
	feedbackSubmitted: 'You see what was right, and why, after you hand in.',
	feedbackCode: 'You see what was right, and why, when your teacher gives you a code.',
	handInMeans: 'At the end you hand in a file, a code or a picture. Nothing is sent before you do that.',
	keepsMeans: 'Your answers stay on this device. You can close the page and come back.',
	name: 'Your name or number',
	nameMeans: 'As your teacher knows you. It is handed in with your answers.',
	nameMissing: 'Type your name or number first.',
	begin: 'Begin',
	goOn: (name: string) => `Go on as ${name}`,
	other: 'I am somebody else',
	welcomeBack: (name: string) => `Welcome back, ${name}. Your answers are still here.`,
	notKept:
		'This browser does not let Readback keep your answers. You can go on, but they are lost when you close or reload the page.',
	notRead: 'Your earlier answers could not be read, so the work starts again.',
	part: (number: number, of: number) => `Text ${number} of ${of}`,
	parts: 'Texts',
	nextText: 'Go on to the next text',
	handIn: 'Hand in',
	working: 'You are working as',
	whole: 'Everything is on this device now: you can go on without a connection.',
	heading: 'Hand in your work',
	lead: 'Your answers are closed now. Give them to your teacher in one of these ways:',
	asFile: 'Save a file',
	share: 'Share the file',
	asCode: 'Copy a code',
	asPicture: 'Show a QR code',
	fileSaved: 'The file is saved with your downloads. Give it to your teacher.',
	shared: 'The file is passed on.',
	codeCopied: 'The code is copied. Paste it where your teacher asks for it.',
	copyFailed: 'This browser does not let the page copy. Select the code below and copy it.',
	codeLabel: 'Your code',
	qr: 'QR code of your answers',
	qrShown: 'Let your teacher scan it.',
	qrTooLong: 'Your answers are too long for a QR code. Save a file or copy the code.',
	contents: 'What is in it',
	contentsName: (name: string) => `your name or number: ${name}`,
	contentsAnswers: (answered: number, of: number) => `your answers: ${answered} of ${questions(of)} answered`,
	moment: dates('en').moment,
	contentsTimes: (began: string, ended: string) => `when you began (${began}) and handed in (${ended})`,
	contentsPoints: 'the points that this page counted',
	contentsRest: 'which assignment it is, and which version of the text',
	contentsNothing: 'Nothing else. It goes only where you take it.',
	fileName: (name: string) => `readback ${name}.txt`,
	fileIntro: (name: string) =>
		`Answers of ${name} for a class on Readback. Give this file to your teacher as it is.`,
	releaseHeading: 'See what was right',
	releaseLead: 'Your teacher gives you a code for this.',
	release: 'Release code',
	open: 'Open',
	releaseWrong: 'That is not the code. Check it with your teacher.',
	results: 'Your results',
	seeAll: 'Look at each question',
	back: 'Back to the question',
	again: 'Readback marks your answers again on your teacher’s device.'
};

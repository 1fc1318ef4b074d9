import { counting } from '../counting.ts';
import { dates } from '../dates.ts';

const count = counting('en');
const facts = (n: number) => count(n, { one: `${n} fact`, other: `${n} facts` });
const questions = (n: number) => count(n, { one: `${n} question`, other: `${n} questions` });
const { day, short, date } = dates('en');

/** Review: what comes back, when, and the questions about it. */
export default {
	title: 'Review',
	intro:
		'What you have read comes back shortly before you would forget it, each time with another question about the same fact.',
	looking: 'Looking up what is due…',
	needsScript: 'Review works with what this browser remembers, so it needs JavaScript.',
	nothingYet: {
		heading: 'Nothing to review yet',
		help: 'Take a quiz first. Every fact that it asks about comes back here on the right day.',
		toLibrary: 'Choose an article'
	},
	due: (n: number) => count(n, { one: '1 fact is due today', other: `${n} facts are due today` }),
	from: (texts: number) =>
		count(texts, { one: 'It is from 1 text.', other: `They are from ${texts} texts.` }),
	nothingDue: 'Nothing is due today',
	next: (n: number, time: number) => `Next: ${facts(n)} on ${day(time)}.`,
	noNext: 'Nothing is waiting for another day.',
	howMany: 'How many questions?',
	start: questions,
	startAll: (n: number) => count(n, { one: 'Ask it', other: `All ${n}` }),
	limitReached: (limit: number) =>
		`You have done your ${questions(limit)} for today. The rest waits for tomorrow.`,
	more: 'Review more anyway',
	under: (done: number, of: number) => `You have begun a review: ${done} of ${of} answered.`,
	goOn: 'Go on with it',
	drop: 'Begin another one',
	fetching: 'Fetching the texts…',
	notFetched: 'The texts could not be fetched. Check your connection, then try again.',
	nothingAskable:
		'The texts have been corrected, and nothing that is due can be asked about in another way now. Take a quiz on them again.',
	corrected: 'A text has been corrected since you began this review, so a new one has to begin.',
	/** The same where some of the questions and answers still fit. */
	carried: (stayed: number, of: number) =>
		`A text has been corrected since you began this review. ${stayed} of your ${count(of, { one: `${of} answer`, other: `${of} answers` })} still ${count(stayed, { one: 'fits and is', other: 'fit and are' })} here.`,
	notKeptReview:
		'This browser does not let Readback keep this review now. Your answers count, but you cannot go on with the review after you close or reload the page.',
	question: (at: number, of: number) => `Question ${at} of ${of}`,
	standsIn: 'No other question asks about the fact that is due, so this one trains the same skill.',
	passage: 'From the text',
	left: (n: number) => count(n, { one: '1 paragraph left out', other: `${n} paragraphs left out` }),
	whole: 'Show the whole text',
	part: 'Show only this part',
	readPage: 'Open the article',
	check: 'Check',
	onward: 'Next',
	finish: 'Finish',
	skip: 'Go on without an answer',
	choose: 'Choose an answer first, or go on without one.',
	unfinished: 'Your answer is not finished. Finish it first, or go on without one.',
	undo: 'Undo the last answer',
	undone: 'The last answer is taken back. You can answer again.',
	back: (time: number) => `This comes back on ${day(time)}.`,
	done: 'Review done',
	score: (right: number, of: number) => `${right} of ${of} right.`,
	allSkipped: 'You answered none of the questions, so they stay due.',
	comesBack: 'When it comes back',
	fact: 'Question',
	when: 'Back on',
	stays: 'stays due',
	right: 'right',
	partly: 'partly right',
	wrong: 'not right',
	open: 'not answered',
	again: 'Review more',
	toProgress: 'See your progress',
	toLibrary: 'Back to the library',
	forecast: 'The coming days',
	forecastHelp: 'How many facts come back on each day if you answer nothing more.',
	day: 'Day',
	facts: 'Facts',
	today: 'Today',
	settings: 'Settings',
	retention: 'How much to remember',
	retentionHelp: 'So often you want to know a fact when it comes back. A higher number means more questions.',
	percent: (n: number) => `${n}%`,
	limit: 'Questions a day, at most',
	limitHelp: 'What is due beyond that waits for another day.',
	notKept: 'This browser does not let Readback keep the settings. They hold until you leave the page.',
	dateOf: date,
	dayOf: day,
	shortDay: short
};

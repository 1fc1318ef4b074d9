import { counting, numbers } from '../counting.ts';
import { dates } from '../dates.ts';

const count = counting('en');
const number = numbers('en');
const answers = (n: number) => count(n, { one: `${number(n)} answer`, other: `${number(n)} answers` });
const percent = (part: number) => `${number(100 * part)}%`;
const { date } = dates('en');

/** What a reader is good at, over time, and what to try next. */
export default {
	title: 'Progress',
	intro: 'What you answered on this device, in any mode. Nobody else sees it.',
	looking: 'Looking up your answers…',
	needsScript: 'Your progress is kept in this browser, so this page needs JavaScript.',
	nothing: {
		heading: 'No answers yet',
		help: 'Take a quiz. From then on you see here what you are good at and what to try next.',
		toLibrary: 'Choose an article'
	},
	summary: (n: number, articles: number, part: number) =>
		`${answers(n)} on ${count(articles, { one: '1 article', other: `${articles} articles` })}, ${percent(part)} of the points.`,
	next: 'What to try next',
	steps: {
		review: (due: number) => ({
			what: 'Review what is due',
			why: count(due, {
				one: '1 fact is about to be forgotten.',
				other: `${due} facts are about to be forgotten.`
			})
		}),
		skill: (skill: string, part: number, n: number) => ({
			what: `Practise: ${skill}`,
			why: `Of your last ${answers(n)} of this kind, ${percent(part)} were right.`
		}),
		error: (error: string, times: number) => ({
			what: 'Watch out for one error',
			why: `${count(times, { one: 'Once', other: `${times} times` })} lately ${error}.`
		}),
		harder: (from: string, to: string, part: number, n: number) => ({
			what: `Try a text at ${to}`,
			why: `Your last ${answers(n)} at ${from} were ${percent(part)} right.`
		}),
		easier: (from: string, to: string, part: number, n: number) => ({
			what: `Try a text at ${to}`,
			why: `Your last ${answers(n)} at ${from} were ${percent(part)} right. An easier text lets you practise without guessing.`
		}),
		read: () => ({ what: 'Read something new', why: 'You have not answered questions on this article yet.' })
	},
	startReview: 'Start a review',
	/** Before the title of an article. */
	read: 'Read:',
	bySkill: 'By skill',
	byLevel: 'By level',
	byError: 'What went wrong',
	byWeek: 'Week by week',
	weekHelp: 'Each column is a week. Its height shows how much was right.',
	noErrors: 'Nothing went wrong so far.',
	skill: 'Skill',
	level: 'Level',
	error: 'Error',
	week: 'Week from',
	share: 'Right',
	answers: 'Answers',
	times: 'Times',
	lately: (n: number) => `Among the last ${n} answers`,
	of: (part: number, n: number) => `${percent(part)} of ${n}`,
	percent,
	none: 'none',
	number: (n: number) => number(n),
	dateOf: date,
	toData: 'What is stored, and how to take it with you',
	trouble: {
		full: 'The storage of this browser is full, so your answers do not count for review and progress. You can go on practising. To make room, delete the data of other sites.',
		missing:
			'This browser does not let Readback keep your answers for review and progress. You can go on practising; they are forgotten when you close the page.'
	}
};

import { counting } from '../counting.ts';

const count = counting('en');
const questions = (n: number) => count(n, { one: `${n} question`, other: `${n} questions` });

/** What is needed once the end of a quiz is near, or a question is written about. */
export default {
	// Before handing in.
	beforeHandIn: 'Before you hand in',
	allAnswered: (n: number) => `All ${questions(n)} answered.`,
	submitAnyway: (unanswered: number, flagged: number) =>
		`${[unanswered > 0 && `${unanswered} unanswered`, flagged > 0 && `${flagged} flagged`].filter(Boolean).join(', ')}: submit anyway?`,
	submit: 'Submit and see the results',
	toFirstOpen: 'Go to the first open one',
	toFirstFlagged: 'Go to the first flagged one',
	/** After whether a question is answered. */
	andFlagged: ', ⚑ flagged',

	// The results.
	evidence: (found: number, of: number) =>
		`You found the sentence that proves the answer in ${found} of ${questions(of)}. It stands beside the score and is no part of it.`,
	took: (time: string) => `It took ${time}. Time never counts.`,
	bySkill: 'By skill',
	pointsBySkill: 'Points by skill',
	skill: 'Skill',
	points: 'Points',
	whatWentWrong: 'What went wrong',
	errors: 'Errors',
	error: 'Error',
	times: 'Times',
	retry: (missed: number) =>
		count(missed, { one: 'Retry the one you missed', other: `Retry the ${missed} you missed` }),
	retryMeans:
		'A retry asks about the same facts: with another question where there is one, else in other words.',
	variant: 'Another variant',
	again: 'The same quiz again',
	print: 'Print my results',
	copyResult: 'Copy my result',
	copyLink: 'Copy the link',
	told: {
		link: 'The link is copied. It gives the same quiz to everybody.',
		result: 'Your result is copied. Paste it wherever you need it.',
		failed: 'This browser does not let the page copy. The link is in the address bar.'
	},
	/** What was taken, for who keeps it. */
	made: (mode: string, seed: string, n: number, version: string) =>
		`${mode}. Seed ${seed}, ${questions(n)}, text version ${version}.`,
	madeWhole: 'The same address gives the same quiz.',
	madeRetry: 'These are the ones you missed; the address gives the whole quiz.',

	// One question of the results.
	everyQuestion: 'Every question',
	yours: {
		right: 'Your answer, right:',
		partly: 'Your answer, partly right:',
		wrong: 'Your answer, wrong:',
		open: 'Your answer:'
	},
	noAnswer: 'no answer',
	rightAnswer: 'Right answer:',
	proofFound: 'You found the sentence that proves it.',
	proofWrong: 'Your sentence does not prove it:',
	proofNone: 'You picked no sentence.',
	reasons: 'All reasons, and the place in the text',
	/** Each names, for who listens, what the words above stand on. */
	reasonsOf: (at: number) => `All reasons, and the place in the text: question ${at}`,
	showProofOf: (at: number) => `Show in the text: what proves the answer to question ${at}`,
	withReasons: (at: number) => `Question ${at}, with every reason`,

	// On paper and as plain text.
	paper: 'Readback quiz:',
	name: 'Name:',
	copiedTitle: (title: string, level: string) => `Readback: “${title}”, level ${level}`,
	copiedScore: (score: string) => `Score: ${score}`,
	copiedEvidence: (found: number, of: number) => `Evidence found: ${found} of ${of}`,
	copiedSkill: (skill: string, points: string) => `- ${skill}: ${points}`,
	copiedMade: (mode: string, seed: string, n: number, version: string) =>
		`Mode: ${mode}. ${questions(n)}, seed ${seed}, text version ${version}.`,
	copiedRetry: (mode: string) => `${mode}, retry of what was missed`,

	// A report about a question.
	whatIsWrong: 'What is wrong with it?',
	message: 'The message',
	copyMessage: 'Copy the message',
	writeMail: 'Write a mail',
	reportTold: {
		copied: 'The message is copied. Paste it into a mail or an issue.',
		failed: 'This browser does not let the page copy. Select the message below and copy it.'
	},
	nothingSent:
		'Nothing is sent until you send it. The mail has no address yet: give that of your teacher or of the site.',
	reportSubject: (title: string) => `Readback: a problem with a question on “${title}”`,
	reportSay: '(Say here what is wrong.)',
	reportQuestion: (stem: string) => `Question: ${stem}`,
	reportAnswer: (answer: string) => `My answer: ${answer}`,
	reportNone: 'none',
	reportItem: (id: string) => `Item: ${id}`,
	reportMade: (seed: string, mode: string, version: string) =>
		`Seed: ${seed}, mode: ${mode}, text version: ${version}`
};

import { counting, dates } from '../counting.ts';

const count = counting('en');

/** What stands on more than one page. */
export default {
	motto: 'Read closely. See why.',
	skip: 'Skip to the content',
	/** The name of the links in the header. */
	sections: 'Sections',
	review: 'Review',
	progress: 'Progress',
	language: 'Language',
	forTeachers: 'For teachers: set work for a class',
	settings: 'Reading settings',
	settingsNotFetched: 'The settings could not be fetched. Check your connection, then try again.',
	languageNotFetched:
		'The words of this language could not be fetched, so the page stays in English. Check your connection, then try again.',
	partNotFetched: 'This part could not be fetched. Check your connection, then try again.',
	tryAgain: 'Try again',
	// Where there is no page, or it fails.
	missing: {
		title: 'Page not found',
		heading: 'There is no page at this address',
		help: 'The address may be mistyped, or the article may have moved.'
	},
	failed: {
		title: 'Something went wrong',
		heading: 'Something went wrong',
		help: 'Your answers are kept on this device. Load the page again, or start from the library.'
	},
	goHome: 'Go to the library',

	date: dates('en'),
	lengthOf: (words: number, minutes: number) =>
		`${count(words, { one: `${words} word`, other: `${words} words` })}, ${minutes} min`
};

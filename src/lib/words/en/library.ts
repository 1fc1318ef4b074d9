import { counting } from '../counting.ts';

const count = counting('en');

/** The list of articles. */
export default {
	title: 'Readback: reading quizzes that say why',
	description:
		'Read an article, answer questions made from its facts, and see for every option why it is right or wrong.',
	heading: 'Read an article. Test what you took from it.',
	intro:
		'Every question comes from a fact in the text. For every answer, right or wrong, Readback says why and shows the sentence that proves it. No account, and nothing leaves your device.',
	goOn: 'Continue where you left off',
	/** After the title of an article. */
	place: (at: number, of: number) => `, question ${at} of ${of}`,
	articles: 'Articles',
	search: 'Search',
	topic: 'Topic',
	allTopics: 'All topics',
	level: 'Level',
	allLevels: 'All levels',
	found: (articles: number) => count(articles, { one: `${articles} article`, other: `${articles} articles` }),
	nothingFits: 'No article fits.',
	showAll: 'Show all articles',
	/** Before what an article speaks about. */
	content: 'Content:',
	/** The name of the licence of the articles, and what stands before and after it. */
	licence: {
		name: 'CC BY 4.0',
		before: 'Readback is open source. The code is under the MIT licence, the articles are under ',
		after:
			'. For practice and class use: the answers are in your browser, so do not use it for tests that count.'
	}
};

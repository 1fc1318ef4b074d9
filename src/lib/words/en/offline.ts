import { counting, sizes } from '../counting.ts';

const count = counting('en');
const sizeOf = sizes('en');

/** Reading and answering without a network, and newer versions of Readback. */
export default {
	title: 'Without a network',
	intro:
		'Readback works without a network. Each article that you open stays on this device, with its questions. Your browser can also install Readback as an app.',
	here: (kept: number, of: number, bytes: number) =>
		`${count(of, { one: `${kept} of 1 article is here`, other: `${kept} of ${of} articles are here` })} (${sizeOf(bytes)}).`,
	keepAll: (bytes: number) => `Keep all articles (${sizeOf(bytes)} more)`,
	progress: (done: number, of: number) => `${done} of ${of} articles kept`,
	stop: 'Stop',
	allKept: 'All articles are on this device.',
	notKept:
		'Not all articles could be kept. Check your connection, and whether this device has room, then try again.',
	drop: 'Remove the articles from this device',
	dropped: 'The articles are removed. Your answers and notes are still here.',
	impossible: 'This browser cannot keep pages for times without a network.',
	notHere: {
		title: 'Not on this device',
		heading: 'This page is not on this device',
		help: 'There is no network, and this page was not opened here before. With a network, open it once, and it stays.',
		again: 'Try again',
		articles: 'These articles are here',
		none: 'No article was opened on this device before.'
	},
	updateReady: 'A new version of Readback is ready.',
	updateNow: 'Use it now'
};

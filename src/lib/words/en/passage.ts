import { counting } from '../counting.ts';

const count = counting('en');

/** What stands around and within a text of the library. */
export default {
	// Before the text; what it speaks about follows.
	before: 'Before you read:',
	speaksAbout: 'this text speaks about',

	// What is lit up in it.
	asked: 'Asked about',
	evidence: 'Evidence',
	yourSentence: 'Your sentence',
	/** Where the words of an answer come from: its letter or number, or nothing where there is one alone. */
	source: (label: string) => (label ? `From ${label}` : 'From here'),

	pick: (wanted: number, picked: number) =>
		count(wanted, { one: 'Pick one sentence.', other: `Pick ${wanted} sentences: ${picked} picked.` })
};

import { numbers } from '../counting.ts';

const number = numbers('en');
const TIMES = ['', 'Once', 'Twice', 'Three times', 'Four times', 'Five times'];

/** What several pages name: reading skills, ways to take a quiz, errors, and points. */
export default {
	skills: {
		retrieve: 'Finding what is stated',
		infer: 'Working out what is meant',
		integrate: 'Putting parts together',
		evaluate: 'Judging source and certainty'
	},
	modes: {
		test: { name: 'Test', means: 'Answer everything first, then see what was right and why.' },
		practice: { name: 'Practice', means: 'Check each answer at once and see the reasons.' },
		evidence: {
			name: 'Evidence first',
			means: 'First pick the sentence that proves the answer, then choose. The reasons come at the end.'
		}
	},
	layouts: { one: 'One question at a time', all: 'All on one page' },
	showAs: 'Show as',
	bars: 'Bars',
	table: 'Table',
	/** What a reader did; each can stand after `timesError` or, with a capital, alone. */
	errors: {
		'wrong-actor': 'you named somebody else than the text does',
		'wrong-action': 'you took another action for the one in the text',
		'number-of-something-else': 'you took a number that counts something else',
		'number-not-in-text': 'you took a number that the text does not give',
		'other-time': 'you took another time',
		'other-place': 'you took another place',
		'wrong-source': 'you gave the words to another source',
		'certainty-raised': 'you made the text surer than it is',
		'certainty-lowered': 'you made the text less sure than it is',
		'cause-invented': 'you took a reason that the text does not give',
		'other-cause': 'you took the reason for something else',
		'relation-reversed': 'you turned something round',
		'scope-widened': 'you took more than the text says',
		'too-narrow': 'you took a detail for the whole',
		'too-broad': 'you took something wider than the text',
		contradicted: 'you took something that the text speaks against',
		overlooked: 'you missed something that the text states',
		'other-sense': 'you took another meaning of a word',
		'other-referent': 'you took words to point at something else than they do',
		'other-paragraph': 'you took what another paragraph does',
		'not-in-text': 'you took something that is not in the text'
	},
	timesError: (times: number, error: string) => `${TIMES[times] ?? `${times} times`} ${error}.`,
	/** Points as people say them: whole, or with one decimal. */
	points: (earned: number) => number(earned, 1),
	pointsOf: (earned: number, possible: number) => `${number(earned, 1)} of ${possible}`,
	/** What stands after the points. */
	ofRight: (possible: number) => `of ${possible} right`,
	ofPoints: (possible: number) => `of ${possible} points`
};

const TIMES = ['', 'Once', 'Twice', 'Three times', 'Four times', 'Five times'];

/** What a reader took for right, and was not. */
export default {
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
	timesError: (times: number, error: string) => `${TIMES[times] ?? `${times} times`} ${error}.`
};

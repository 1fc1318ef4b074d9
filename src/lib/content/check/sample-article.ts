/** A small article with nothing wrong; each test breaks one thing in it. */
export const wholeArticle = () => ({
	id: 'the-bridge',
	title: 'A bridge falls',
	dek: 'What is known.',
	language: 'en',
	date: '2024-05-02',
	source: { outlet: 'The Valley Paper', title: 'Bridge', date: '2024-05-02' },
	licence: 'CC BY 4.0',
	topics: ['engineering'],
	texts: { b1: { cefr: 'B1', ages: '12 and over' } },
	entities: {
		mayor: { kind: 'person', name: 'Ana Ruiz' },
		'river-town': { kind: 'place', name: 'Lowbridge' },
		'hill-town': { kind: 'place', name: 'Highfield', absent: true }
	},
	facts: [
		{
			id: 'bridge-fell',
			clause: {
				who: { text: 'the old bridge' },
				did: { verb: 'collapse' },
				where: { prep: 'in', entity: 'river-town' },
				when: { time: '2024-05-01', as: 'weekday' }
			},
			weight: 'central',
			evidence: { b1: 'On Wednesday, the bridge in Lowbridge came down.' }
		},
		{
			id: 'lorries',
			clause: {
				who: { amount: 2, of: 'lorries' },
				did: { verb: 'be' },
				where: { prep: 'in', text: 'the water' }
			},
			said: { by: 'mayor', certainty: 'reported' },
			evidence: { b1: 'Ana Ruiz, the mayor, said that two lorries had fallen into the river.' }
		}
	],
	relations: [{ type: 'because', from: 'lorries', to: 'bridge-fell' }],
	glossary: [
		{
			word: 'fallen',
			means: 'dropped down',
			evidence: { b1: 'two lorries had fallen' },
			not: [
				{ text: 'become less', role: 'misread', label: 'other-sense', why: 'Lorries are no number.' },
				{ text: 'died in a war', role: 'misread', label: 'other-sense', why: 'Lorries do not die.' }
			]
		}
	],
	gist: {
		idea: 'A bridge fell, and nobody knows why',
		why: 'The text says that the reason is not known.',
		evidence: { b1: 'The reason is not known.' },
		not: [
			{
				text: 'Bridges are dangerous',
				role: 'unsupported',
				label: 'too-broad',
				why: 'Only one bridge is spoken of.'
			},
			{ text: 'Two lorries got wet', role: 'borrowed', label: 'too-narrow', why: 'That is a detail.' }
		]
	},
	references: [
		{
			id: 'the-reason',
			words: 'The reason',
			means: 'why the bridge fell',
			why: 'The sentence before tells of the fall.',
			evidence: { b1: 'The reason is not known.' },
			not: [
				{ text: 'why the mayor spoke', role: 'misread', label: 'other-referent', why: 'She told the news.' },
				{
					text: 'why it was built',
					role: 'unsupported',
					label: 'other-referent',
					why: 'Nothing is said about that.'
				}
			]
		}
	],
	inferences: [
		{
			id: 'nobody-sure',
			text: 'Nobody can promise that other bridges are safe.',
			why: 'As long as the reason is not known, it may be the same elsewhere.',
			evidence: { b1: 'The reason is not known.' },
			not: [
				{
					text: 'The lorries were too heavy.',
					role: 'misread',
					label: 'cause-invented',
					why: 'No reason is given.'
				},
				{
					text: 'All bridges are closed now.',
					role: 'unsupported',
					label: 'not-in-text',
					why: 'Nothing is said about other bridges.'
				}
			]
		}
	],
	purposes: {
		b1: [
			{ text: 'to tell what happened', why: 'It gives the day, the place and what fell.' },
			{ text: 'to say what is still open', why: 'It says that the reason is not known.' }
		]
	},
	notStated: [{ id: 'age', text: 'The bridge was a hundred years old.', why: 'Its age is not given.' }]
});

/** Its text of level b1. */
export const WHOLE_TEXT =
	'On Wednesday, the bridge in Lowbridge came down. Ana Ruiz, the mayor, said that two lorries had fallen into the river.\n\nThe reason is not known.\n';

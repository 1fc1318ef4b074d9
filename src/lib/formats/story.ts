import { findSpans, parsePassage, type Span } from '../content/passage.ts';
import type { FormatName, Item, Responses } from './index.ts';
import type { Distractor, Key, Option } from './option.ts';
import type { Row } from './rows.ts';
import type { Candidate } from './sentence/candidates.ts';

// For tests and for the gallery: a short text, and about it one item of every format as a reader would meet it.

export const passage = parsePassage(`
Engineers closed the bridge at Kessim on Monday, after a lorry driver had noticed a crack. They measured it at 14
centimetres. Ilse Brandt, the mayor, says that the bridge can be mended before winter. Some shopkeepers doubt that.

The bridge was built in 1934 and carries about 4,700 vehicles a day. Until it opens again, drivers have to go by
Oldham, which takes them 25 minutes longer. A ferry for cyclists began to run on Thursday. The council believes that
the frost of last January opened the crack.`);

/** An item, with the wording of its question and answers that are not right. */
export interface Sample<F extends FormatName> {
	stem: string;
	item: Item<F>;
	wrong: Responses[F];
	/** Not whole yet; nothing where an answer is whole at once. */
	begun?: Responses[F];
	/** Earns some of the points; nothing where a format gives all or none. */
	partly?: Responses[F];
}

const at = (quote: string): Span | null => findSpans(passage.text, quote)[0] ?? null;
const right = (id: string, text: string, why: string, quote = ''): Key => ({
	...{ id, text, why, span: at(quote) },
	...{ correct: true, label: null, role: null }
});
const wrong = (
	id: string,
	text: string,
	label: Distractor['label'],
	why: string,
	quote = ''
): Distractor => ({
	...{ id, text, why, span: quote === '' ? null : at(quote) },
	...{ correct: false, label, role: quote === '' ? 'unsupported' : 'borrowed' }
});

/** One row: its text, the id of what is right, why, and where that stands. */
const row = (groups: Record<string, string>, text: string, key: string, why: string, quote: string): Row => ({
	id: text,
	text,
	options: Object.entries(groups).map(([id, name]): Option =>
		id === key
			? right(id, name, why, quote)
			: wrong(id, name, 'wrong-source', `This is not it: ${why.charAt(0).toLowerCase()}${why.slice(1)}`)
	)
});

const proving = (key: number, why: string): Candidate[] =>
	passage.sentences.map(({ quote, start, end }, index) => ({
		id: String(index),
		span: { quote, start, end },
		correct: index === key,
		why: index === key ? why : 'This sentence speaks about something else.'
	}));

const VOICES = { brandt: 'Ilse Brandt', shops: 'Some shopkeepers', council: 'The council' };
const WAYS = { fact: 'As a fact', claim: 'As a claim', belief: 'As a belief' };
const VERDICTS = { true: 'True', false: 'False', 'not-stated': 'Not stated' };

const answersOf = (rows: readonly Row[], ...ids: string[]) => ({
	chosen: Object.fromEntries(rows.map(({ id }, index) => [id, ids[index] ?? '']))
});

const matching = [
	row(VOICES, 'The bridge can be mended before winter.', 'brandt', 'The mayor says so.', 'Ilse Brandt'),
	row(VOICES, 'It will take longer than promised.', 'shops', 'They doubt her word.', 'Some shopkeepers'),
	row(VOICES, 'Frost opened the crack.', 'council', 'The council believes it.', 'The council')
];
const sorting = [
	row(WAYS, 'The crack was 14 centimetres long.', 'fact', 'The engineers measured it.', '14 centimetres'),
	row(WAYS, 'The bridge will be mended before winter.', 'claim', 'The mayor says so.', 'says'),
	row(WAYS, 'Frost opened the crack.', 'belief', 'The council believes it.', 'believes'),
	row(WAYS, 'Cyclists can take a ferry.', 'fact', 'The text tells it as a fact.', 'A ferry for cyclists')
];
const grid = [
	row(VERDICTS, 'The engineers closed the bridge on Monday.', 'true', 'The text says so.', 'on Monday'),
	row(VERDICTS, 'The ferry takes lorries.', 'false', 'It is for cyclists.', 'for cyclists'),
	row(
		VERDICTS,
		'The new bridge will be wider.',
		'not-stated',
		'Nothing is said of a new bridge.',
		'The bridge'
	)
];

const because: Option[] = [
	right(
		'frost',
		'because of the frost of last January',
		'The council believes that.',
		'the frost of last January'
	),
	wrong('age', 'because the bridge is so old', 'other-cause', 'Its age is told, not blamed.', 'in 1934'),
	wrong(
		'weight',
		'because more vehicles cross it than it was made for',
		'cause-invented',
		'The text gives the number, but does not call it too high.',
		'about 4,700 vehicles a day'
	),
	wrong('water', 'because of the river', 'cause-invented', 'The river is not mentioned.')
];

/** One sample of each format; `story.test.ts` says which is missing. */
export const story: { [F in FormatName]?: Sample<F> } = {
	choice: {
		stem: 'Who noticed the crack in the bridge at Kessim?',
		item: {
			format: 'choice',
			ordered: false,
			options: [
				wrong('engineer', 'An engineer', 'wrong-actor', 'The engineers came after that.', 'Engineers'),
				right(
					'driver',
					'A lorry driver',
					'A driver noticed it, and the engineers closed the bridge.',
					'a lorry driver'
				),
				wrong('mayor', 'The mayor, Ilse Brandt', 'wrong-actor', 'She speaks of the repair.', 'Ilse Brandt'),
				wrong(
					'cyclist',
					'Somebody who crossed the river by bicycle',
					'wrong-actor',
					'No such person is named.'
				)
			]
		},
		wrong: { chosen: 'engineer' }
	},
	verdict: {
		stem: 'It takes drivers 25 minutes to go by Oldham.',
		item: {
			format: 'verdict',
			options: [
				wrong(
					'true',
					'True',
					'number-of-something-else',
					'It takes them 25 minutes longer than before.',
					'25 minutes longer'
				),
				right('false', 'False', 'The 25 minutes come on top of the usual time.', '25 minutes longer'),
				wrong('not-stated', 'Not stated', 'overlooked', 'The text does say how long it takes.')
			]
		},
		wrong: { chosen: 'true' }
	},
	sentence: {
		stem: 'Which sentence says why there is a crack?',
		item: { format: 'sentence', candidates: proving(7, 'It names the frost of last January.') },
		wrong: { chosen: ['0'] }
	},
	several: {
		stem: 'What happened in the week in which the bridge was closed?',
		item: {
			format: 'several',
			ordered: false,
			options: [
				right(
					'measured',
					'Engineers measured a crack.',
					'They did so when they closed the bridge.',
					'They measured it'
				),
				wrong('built', 'The bridge was built.', 'other-time', 'That was in 1934.', 'in 1934'),
				right('ferry', 'A ferry began to run.', 'It began on Thursday.', 'on Thursday'),
				wrong('frost', 'There was a hard frost.', 'other-time', 'The frost was in January.', 'last January')
			]
		},
		wrong: { chosen: ['built', 'frost'] },
		partly: { chosen: ['measured'] }
	},
	ordering: {
		stem: 'In which order did these events happen?',
		item: {
			format: 'ordering',
			start: ['ferry', 'noticed', 'frost', 'built'],
			entries: [
				{ id: 'built', text: 'The bridge was built', why: 'It was built in 1934.', span: at('in 1934') },
				{ id: 'frost', text: 'There was a hard frost', why: 'It came in January.', span: at('last January') },
				{
					id: 'noticed',
					text: 'A driver who was on his way across the river noticed a crack',
					why: 'He noticed it before the bridge was closed on Monday.',
					span: at('had noticed a crack')
				},
				{ id: 'ferry', text: 'A ferry began to run', why: 'It began on Thursday.', span: at('on Thursday') }
			]
		},
		wrong: { order: ['ferry', 'noticed', 'frost', 'built'] },
		partly: { order: ['built', 'noticed', 'frost', 'ferry'] }
	},
	matching: {
		stem: 'Who says what in the text?',
		item: { format: 'matching', rows: matching },
		wrong: answersOf(matching, 'shops', 'council', 'brandt'),
		begun: { chosen: { [matching[1]?.id ?? '']: 'shops' } },
		partly: answersOf(matching, 'brandt', 'shops', 'brandt')
	},
	sorting: {
		stem: 'How does the text treat each of these statements?',
		item: { format: 'sorting', rows: sorting },
		wrong: answersOf(sorting, 'belief', 'fact', 'claim', 'claim'),
		partly: answersOf(sorting, 'fact', 'claim', 'claim', 'fact')
	},
	gap: {
		stem: 'Which of these makes the sentence agree with the text?',
		item: {
			format: 'gap',
			ordered: false,
			before: 'In the eyes of the council, the bridge at Kessim had to be closed ',
			after: ' and for no other reason.',
			options: because
		},
		wrong: { chosen: 'weight' }
	},
	grid: {
		stem: 'Which of these statements are true, which are false, and which are not in the text?',
		item: { format: 'grid', rows: grid },
		wrong: answersOf(grid, 'false', 'true', 'true'),
		partly: answersOf(grid, 'true', 'false', 'false')
	},
	'two-part': {
		stem: 'What is to blame for the crack?',
		item: {
			format: 'two-part',
			ordered: false,
			options: because.map((option) => ({ ...option, text: option.text.replace(/^because (of )?/, '') })),
			candidates: proving(7, 'It names the frost of last January.')
		},
		wrong: { chosen: 'weight', proof: ['4'] },
		begun: { chosen: 'frost', proof: [] },
		partly: { chosen: 'frost', proof: ['0'] }
	},
	number: {
		stem: 'How many vehicles cross the bridge on a usual day?',
		item: {
			format: 'number',
			value: 4700,
			tolerance: { share: 0.05 },
			unit: 'vehicles',
			why: 'The text gives about 4,700.',
			span: at('about 4,700 vehicles'),
			near: [
				{
					...{ value: 1934, label: 'number-of-something-else', span: at('in 1934') },
					why: 'This number is in the text, but it is the year in which the bridge was built.'
				}
			],
			otherwise: { label: 'number-not-in-text', why: 'The text does not give this number.', span: null }
		},
		wrong: { typed: '1934' },
		begun: { typed: 'a lot' }
	},
	short: {
		stem: 'By which town do drivers have to go?',
		item: {
			format: 'short',
			accepted: ['Oldham', 'the town of Oldham'],
			why: 'The text sends them by Oldham.',
			span: at('Oldham'),
			wrong: [
				{ forms: ['Kessim'], label: 'other-place', why: 'Kessim is where the bridge is.', span: at('Kessim') }
			],
			otherwise: { label: 'not-in-text', why: 'The text does not say this.', span: null }
		},
		wrong: { typed: 'Kessim' }
	}
};

import { Article } from '../content/article.ts';
import { findSpans } from '../content/passage.ts';
import { makeReading, type Reading } from '../content/reading.ts';
import type { ChoiceItem } from '../formats/choice/index.ts';
import type { Option } from '../formats/option.ts';
import type { Question } from '../question.ts';

// Small, sound questions about a small text: what the tests of checks and measures start from.

const TEXT = `The old bridge in Marlow was closed on Monday after engineers found cracks in it. Mayor Ana Ruiz said that about 300 lorries had used the bridge every day.

The engineers believe that heavy traffic caused the damage. According to the port authority, repairs will take at least two years. Nobody was hurt.`;

const ARTICLE = Article.parse({
	id: 'marlow-bridge',
	title: 'A town without its bridge',
	dek: 'Drivers have to find another way across the river.',
	language: 'en',
	date: '2025-03-04',
	source: { outlet: 'Example', title: 'Example', date: '2025-03-04' },
	licence: 'CC BY 4.0',
	topics: ['traffic'],
	texts: { b2: { cefr: 'B2', ages: '15 and over' } },
	entities: {
		ruiz: { kind: 'person', name: 'Ana Ruiz', short: 'Ruiz', aka: ['the mayor'] },
		marlow: { kind: 'place', name: 'Marlow' },
		port: { kind: 'organisation', name: 'the port authority' },
		engineers: { kind: 'group', name: 'the engineers', plural: true },
		bolt: { kind: 'person', name: 'Tom Bolt', absent: true },
		rivertown: { kind: 'place', name: 'Rivertown', absent: true }
	},
	facts: [
		{
			id: 'closed',
			clause: {
				who: 'the old bridge',
				did: { verb: 'close', passive: true },
				when: { time: '2025-03-03', as: 'weekday' }
			},
			weight: 'central',
			evidence: { b2: 'The old bridge in Marlow was closed on Monday after engineers found cracks in it.' }
		},
		{
			id: 'lorries',
			clause: { who: { amount: 300, bound: 'about', of: 'lorries' }, did: 'cross', what: 'the bridge' },
			said: { by: 'ruiz', certainty: 'reported' },
			weight: 'central',
			evidence: { b2: 'Mayor Ana Ruiz said that about 300 lorries had used the bridge every day.' }
		},
		{
			id: 'cause',
			clause: { who: 'heavy traffic', did: 'cause', what: 'the damage' },
			said: { by: 'engineers', certainty: 'believed' },
			evidence: { b2: 'The engineers believe that heavy traffic caused the damage.' }
		},
		{
			id: 'repairs',
			clause: {
				who: { text: 'the repairs', plural: true },
				did: { verb: 'take', tense: 'future' },
				what: { amount: 2, bound: 'at least', of: 'years' }
			},
			said: { by: 'port', certainty: 'estimated' },
			evidence: { b2: 'According to the port authority, repairs will take at least two years.' }
		}
	],
	gist: {
		idea: 'A damaged bridge will stay shut for a long time',
		why: 'The text tells why the bridge was shut and how long that may last.',
		evidence: { b2: 'The old bridge in Marlow was closed on Monday after engineers found cracks in it.' },
		not: [
			{
				text: 'Lorries are bad for towns',
				role: 'misread',
				label: 'too-broad',
				why: 'The text is about one bridge.'
			},
			{
				text: 'Mayors often close bridges',
				role: 'misread',
				label: 'too-broad',
				why: 'The text is about one bridge.'
			}
		]
	}
});

export const exampleReading: Reading = makeReading(ARTICLE, 'b2', TEXT, 'example');

const spanOf = (quote: string) => {
	const span = findSpans(TEXT, quote)[0];
	if (!span) throw new Error(`The example text does not have “${quote}”.`);
	return span;
};
const LORRIES = spanOf('about 300 lorries had used the bridge every day');
const CAUSE = spanOf('The engineers believe that heavy traffic caused the damage.');

export const right = (text: string, why = `Here the right answer is ${text}.`): Option => ({
	id: text,
	text,
	why,
	span: LORRIES,
	correct: true,
	label: null,
	role: null
});
export const wrong = (text: string, why = `${text} is nowhere in the text.`): Option => ({
	id: text,
	text,
	why,
	span: null,
	correct: false,
	label: 'not-in-text',
	role: 'unsupported'
});

/** A single choice with the given options, in the given order. */
export const choiceOf = (options: Option[], ordered = false): ChoiceItem & { format: 'choice' } => ({
	format: 'choice',
	ordered,
	options
});

const NUMBERS_WHY = 'According to Ruiz, about 300 lorries crossed the bridge.';

/** How many? Four numbers in order. */
export const numberQuestion: Question = {
	id: 'marlow-bridge/b2/how-many/lorries/who',
	family: 'how-many',
	skill: 'retrieve',
	facts: ['lorries'],
	stems: ['According to Ruiz, how many lorries crossed the bridge each day?'],
	item: choiceOf(
		[wrong('About 150'), wrong('About 200'), right('About 300', NUMBERS_WHY), wrong('About 450')],
		true
	),
	evidence: [LORRIES],
	why: NUMBERS_WHY
};

const WORDS_WHY = 'The engineers believe that heavy traffic caused the damage.';

/** What? Four phrases. */
export const wordQuestion: Question = {
	id: 'marlow-bridge/b2/what/cause/who',
	family: 'what',
	skill: 'retrieve',
	facts: ['cause'],
	stems: [
		'What do the engineers believe was behind the damage?',
		'According to the engineers, what was behind the damage?'
	],
	item: choiceOf([
		wrong('Bad weather'),
		right('Heavy traffic', WORDS_WHY),
		wrong('Old age'),
		wrong('Poor steel')
	]),
	evidence: [CAUSE],
	why: WORDS_WHY
};

/** True, false or not stated. */
export const verdictQuestion: Question = {
	id: 'marlow-bridge/b2/supported/repairs',
	family: 'supported',
	skill: 'evaluate',
	facts: ['repairs'],
	stems: ['According to the port authority, the bridge will be back within a year.'],
	item: {
		format: 'verdict',
		options: [
			{ ...wrong('True', 'The port authority expects at least two years.'), id: 'true' },
			{
				...right('False', 'According to the port authority, the repairs will take at least two years.'),
				id: 'false'
			},
			{ ...wrong('Not stated', 'The text does say how long it will take.'), id: 'not-stated' }
		]
	},
	evidence: [spanOf('According to the port authority, repairs will take at least two years.')],
	why: 'According to the port authority, the repairs will take at least two years.'
};

/** Pick the sentence. */
export const sentenceQuestion: Question = {
	id: 'marlow-bridge/b2/proof/cause',
	family: 'proof',
	skill: 'evaluate',
	facts: ['cause'],
	stems: ['Which sentence answers this question: “What do the engineers believe was behind the damage?”'],
	item: {
		format: 'sentence',
		candidates: exampleReading.passage.sentences.map(({ quote, start, end }, index) => ({
			id: String(index),
			span: { quote, start, end },
			correct: quote === CAUSE.quote,
			why: quote === CAUSE.quote ? WORDS_WHY : 'This sentence tells you something else.'
		}))
	},
	evidence: [CAUSE],
	why: WORDS_WHY
};

export const soundQuestions: readonly Question[] = [
	numberQuestion,
	wordQuestion,
	verdictQuestion,
	sentenceQuestion
];

/** The word question with other options. */
export const withOptions = (...options: Option[]): Question => ({ ...wordQuestion, item: choiceOf(options) });
/** The word question with another wording beside its own. */
export const withStem = (stem: string): Question => ({
	...wordQuestion,
	stems: [...wordQuestion.stems, stem]
});
/** The verdict question with another statement. */
export const withStatement = (statement: string): Question => ({ ...verdictQuestion, stems: [statement] });

/** The number question with other options, marked as ordered. */
export const withNumbers = (...options: Option[]): Question => ({
	...numberQuestion,
	item: choiceOf(options, true)
});

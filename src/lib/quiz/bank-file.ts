import type { Passage } from '../content/passage.ts';
import type { Candidate } from '../formats/parts.ts';
import type { Question } from '../question.ts';
import { hash } from '../random.ts';
import type { Insight } from './select.ts';

/**
 * The item bank of one text as a file of its own, so that a page does not carry all of it. The build has checked each
 * question, so a reader of the file only makes sure that it is whole: its checksum finds a changed letter, as no schema
 * would, and a quiz need not wait for the library of schemas.
 */
interface BankFile {
	version: string;
	/** Of the content as it stands in the file. */
	sum: number;
	content: Content;
}

interface Content {
	/** Those that ask for sentences have of these only the right ones: see `sentences`. */
	questions: Question[];
	/** Every sentence as one that is wrong: what asks for sentences offers all of them, and mostly says the same of them. */
	sentences: Candidate[];
	/** How hard each is, by thirds: a digit for each. */
	thirds: string;
	/**
	 * What each must not stand together with among those before it, as their places: “2 3” is the third, and three
	 * after it the sixth. To find that out takes the language and all formats, which weigh more than a quiz.
	 */
	clashes: string;
}

/** Insight into a whole bank: of each question, also the places of those before it with which it clashes. */
export interface BankInsight extends Insight {
	clashesAmong(questions: readonly Question[]): readonly (readonly number[])[];
}

/** The bank as JSON. Places stand in it without their quotes: most sentences would be there dozens of times. */
export function writeBank(questions: readonly Question[], version: string, insight: BankInsight): string {
	const sentences = sentencesIn(questions);
	const content = {
		questions: questions.map((question) => withoutThese(sentences, question)),
		sentences,
		thirds: questions.map(insight.third).join(''),
		clashes: insight.clashesAmong(questions).map(steps).join()
	};
	const json = JSON.stringify(content, (_, value: unknown) =>
		isPlace(value) ? { start: value.start, end: value.end } : value
	);
	return `{"version":${JSON.stringify(version)},"sum":${hash(json)},"content":${json}}`;
}

/** Each place as the way from the one before. */
const steps = (places: readonly number[]): string =>
	places.map((place, at) => place - (places[at - 1] ?? 0)).join(' ');

export type ReadBank =
	{ ok: true; questions: Question[]; insight: Insight } | { ok: false; problem: 'damaged' | 'corrected' };

/** What a bank's file holds, for the text that it belongs to. `corrected` is that of another version. */
export function readBank(
	json: string,
	{ version, passage }: { version: string; passage: Passage }
): ReadBank {
	const file = parse(json);
	if (!isWhole(file)) return { ok: false, problem: 'damaged' };
	if (file.version !== version) return { ok: false, problem: 'corrected' };
	const { questions, sentences } = file.content;
	fillIn(sentences, passage.text);
	fillIn(questions, passage.text);
	for (const { item } of questions)
		if ('candidates' in item) item.candidates = withTheRest(item.candidates, sentences);
	return { ok: true, questions, insight: insightIn(file.content) };
}

function insightIn({ questions, thirds, clashes }: Content): Insight {
	const places = new Map(questions.map(({ id }, place) => [id, place]));
	const placeOf = ({ id }: Question) => places.get(id) ?? -1;
	const before = clashes.split(',').map((line) => {
		let place = 0;
		return new Set(line === '' ? [] : line.split(' ').map((step) => (place += Number(step))));
	});
	return {
		third: (question) => Number(thirds[placeOf(question)]),
		clash(one, other) {
			const [first = 0, second = 0] = [placeOf(one), placeOf(other)].sort((a, b) => a - b);
			return before[second]?.has(first) ?? false;
		}
	};
}

const isWhole = (file: unknown): file is BankFile =>
	typeof file === 'object' &&
	file !== null &&
	'version' in file &&
	'sum' in file &&
	'content' in file &&
	typeof file.content === 'object' &&
	file.content !== null &&
	// A file that was kept from an earlier build has none.
	'sentences' in file.content &&
	file.sum === hash(JSON.stringify(file.content));

/** What is said of each sentence where it is wrong: of the first question that says it. */
function sentencesIn(questions: readonly Question[]): Candidate[] {
	const offered = questions.flatMap(({ item }) => ('candidates' in item ? [item.candidates] : []));
	return (offered[0] ?? []).map((first, at) =>
		offered.reduce((found, { [at]: here = first }) => (found.correct ? here : found), first)
	);
}

/** The question without the sentences of which it says what is said of them anyway. */
function withoutThese(sentences: readonly Candidate[], question: Question): Question {
	const { item } = question;
	if (!('candidates' in item)) return question;
	const candidates = item.candidates.filter((candidate, at) => candidate !== sentences[at]);
	return { ...question, item: { ...item, candidates } };
}

/** All sentences again, each in its place. */
const withTheRest = (own: readonly Candidate[], sentences: readonly Candidate[]): Candidate[] =>
	sentences.map((sentence) => own.find(({ id }) => id === sentence.id) ?? sentence);

interface Place {
	start: number;
	end: number;
}

const isPlace = (value: unknown): value is Place =>
	typeof value === 'object' &&
	value !== null &&
	'start' in value &&
	'end' in value &&
	typeof value.start === 'number' &&
	typeof value.end === 'number';

/** Gives every place in the questions its quote. */
function fillIn(value: unknown, text: string): void {
	if (typeof value !== 'object' || value === null) return;
	if (isPlace(value)) Object.assign(value, { quote: text.slice(value.start, value.end) });
	else for (const one of Object.values(value)) fillIn(one, text);
}

function parse(json: string): unknown {
	try {
		return JSON.parse(json);
	} catch {
		return undefined;
	}
}

import { type Passage, spanOf } from '../content/passage.ts';
import type { Question } from '../question.ts';
import { hash } from '../random.ts';

/**
 * The item bank of one text as a file of its own, so that a page does not carry all of it. The build has checked each
 * question, so a reader of the file only makes sure that it is whole: its checksum finds a changed letter, as no schema
 * would, and a quiz need not wait for the library of schemas.
 */
interface BankFile {
	version: string;
	/** Of the questions as they stand in the file. */
	sum: number;
	questions: Question[];
}

/** The bank as JSON. Places stand in it without their quotes: most sentences would be there dozens of times. */
export function writeBank(questions: readonly Question[], version: string): string {
	const json = JSON.stringify(questions, (_, value: unknown) =>
		isPlace(value) ? { start: value.start, end: value.end } : value
	);
	return `{"version":${JSON.stringify(version)},"sum":${hash(json)},"questions":${json}}`;
}

export type ReadBank = { ok: true; questions: Question[] } | { ok: false; problem: 'damaged' | 'corrected' };

/** The questions of a bank's file, for the text that it belongs to. `corrected` is that of another version. */
export function readBank(
	json: string,
	{ version, passage }: { version: string; passage: Passage }
): ReadBank {
	const file = parse(json);
	if (!isWhole(file)) return { ok: false, problem: 'damaged' };
	if (file.version !== version) return { ok: false, problem: 'corrected' };
	fillIn(file.questions, passage.text);
	return { ok: true, questions: file.questions };
}

const isWhole = (file: unknown): file is BankFile =>
	typeof file === 'object' &&
	file !== null &&
	'version' in file &&
	'sum' in file &&
	'questions' in file &&
	file.sum === hash(JSON.stringify(file.questions));

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
	if (isPlace(value)) Object.assign(value, spanOf(text, value.start, value.end));
	else for (const one of Object.values(value)) fillIn(one, text);
}

function parse(json: string): unknown {
	try {
		return JSON.parse(json);
	} catch {
		return undefined;
	}
}

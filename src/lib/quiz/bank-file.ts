import * as z from 'zod/mini';
import { type Passage, spanOf } from '../content/passage.ts';
import { Question } from '../question-schema.ts';

/** The item bank of one text as a file of its own, so that a page does not carry all of it. */
const BankFile = z.object({ version: z.string(), questions: z.array(Question) });

/** The bank as JSON. Places stand in it without their quotes: most sentences would be there dozens of times. */
export const writeBank = (questions: readonly Question[], version: string): string =>
	JSON.stringify({ version, questions }, (_, value: unknown) =>
		isPlace(value) ? { start: value.start, end: value.end } : value
	);

export type ReadBank = { ok: true; questions: Question[] } | { ok: false; problem: 'damaged' | 'corrected' };

/** The questions of a bank's file, for the text that it belongs to. `corrected` is that of another version. */
export function readBank(
	json: string,
	{ version, passage }: { version: string; passage: Passage }
): ReadBank {
	const file = BankFile.safeParse(withQuotes(parse(json), passage.text));
	if (!file.success) return { ok: false, problem: 'damaged' };
	if (file.data.version !== version) return { ok: false, problem: 'corrected' };
	return { ok: true, questions: file.data.questions };
}

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

function withQuotes(value: unknown, text: string): unknown {
	if (isPlace(value)) return spanOf(text, value.start, value.end);
	if (Array.isArray(value)) return value.map((one) => withQuotes(one, text));
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, withQuotes(one, text)]));
}

function parse(json: string): unknown {
	try {
		return JSON.parse(json);
	} catch {
		return undefined;
	}
}

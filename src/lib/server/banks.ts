import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { makeBank } from '../bank.ts';
import type { Reading } from '../content/reading.ts';
import type { Question } from '../question.ts';
import { FIRST } from '../quiz/address.ts';
import { assemble } from '../quiz/assemble.ts';
import { writeBank } from '../quiz/bank-file.ts';
import { defaultBlueprint } from '../quiz/blueprint.ts';

/** What is kept of the bank of a text: its file, packed, since a build has many of them, and its first quiz. */
interface Made {
	file: Buffer;
	first: Question[];
}

/** A build asks for each bank twice, far apart: for the page of its quiz, and for its file. */
const made = new Map<string, Made>();

function madeOf(reading: Reading): Made {
	const name = `${reading.article.id}/${reading.level}/${reading.version}`;
	const known = made.get(name);
	if (known) return known;
	const { questions } = makeBank(reading);
	const file = deflateRawSync(writeBank(questions, reading.version));
	const fresh = { file, first: assemble(questions, defaultBlueprint(FIRST.n), FIRST.seed) };
	made.set(name, fresh);
	return fresh;
}

/** The item bank of a text as a file. */
export const bankFileOf = (reading: Reading): string => inflateRawSync(madeOf(reading).file).toString();

/** The questions of the first quiz on a text, which its page brings along. */
export const firstQuizOf = (reading: Reading): Question[] => madeOf(reading).first;

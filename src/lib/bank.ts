import type { Reading } from './content/reading.ts';
import { families } from './families/index.ts';
import { runChecks } from './quality/index.ts';
import type { Question } from './question.ts';
import { makeRandom } from './random.ts';

/** A question that a check refused: it is listed, never repaired. */
export interface Rejected {
	id: string;
	check: string;
	reason: string;
}

export interface Bank {
	questions: Question[];
	rejected: Rejected[];
}

/** The item bank of one text: everything that every family asks, as far as it passes every check. */
export function makeBank(reading: Reading): Bank {
	const random = makeRandom(`${reading.article.id}/${reading.level}`);
	const bank: Bank = { questions: [], rejected: [] };
	for (const question of families.flatMap((family) => family.generate(reading, random))) {
		const failure = runChecks(question, reading);
		if (failure) bank.rejected.push({ id: question.id, ...failure });
		else bank.questions.push(question);
	}
	return bank;
}

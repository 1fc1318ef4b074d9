import type { Reading } from './content/reading.ts';
import { families } from './families/index.ts';
import { type Rejection, runChecks } from './quality/index.ts';
import type { Question } from './question.ts';
import { makeRandom } from './random.ts';

/** A question that a check refused in every wording: it is listed, never repaired. */
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
		const kept = failure ? fairlyWorded(question, reading, failure) : question;
		if (kept) bank.questions.push(kept);
		else if (failure) bank.rejected.push({ id: question.id, ...failure });
	}
	return bank;
}

/**
 * The question in those of its wordings that pass, if there are any: one clumsy wording costs no question. What all
 * wordings together passed before the failure, each of them passes.
 */
function fairlyWorded(question: Question, reading: Reading, { check }: Rejection): Question | undefined {
	const stems = question.stems.filter((stem) => !runChecks({ ...question, stems: [stem] }, reading, check));
	return stems.length > 0 ? { ...question, stems } : undefined;
}

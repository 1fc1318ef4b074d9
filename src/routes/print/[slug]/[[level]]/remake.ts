import type { Passage } from '$lib/content/passage.ts';
import type { PaperChoice } from '$lib/paper/choice.ts';
import { LAYOUTS } from '$lib/paper/layouts.ts';
import { makePaper, type Paper } from '$lib/paper/paper.ts';
import { variantOf } from '$lib/paper/variants.ts';
import type { Question } from '$lib/question.ts';
import { assemble } from '$lib/quiz/assemble.ts';
import { readBank } from '$lib/quiz/bank-file.ts';
import { defaultBlueprint } from '$lib/quiz/default-blueprint.ts';

export { passageOn } from '$lib/paper/paper.ts';

/** The item bank of a text. Rejects where it cannot be fetched, or is of another version of the text. */
export async function fetchBank(address: string, text: Parameters<typeof readBank>[1]): Promise<Question[]> {
	const response = await fetch(address);
	const bank = readBank(await response.text(), text);
	if (!bank.ok) throw new Error('The bank does not belong to this page.');
	return bank.questions;
}

/** The paper that was chosen. Fetched only by who chooses another than the one that stands on the page. */
export function remake(bank: readonly Question[], passage: Passage, choice: PaperChoice): Paper {
	const { seed, n, form, layout } = choice;
	const quiz = assemble(bank, defaultBlueprint(n), seed);
	return makePaper(passage, variantOf(quiz, form, seed), LAYOUTS[layout].measure);
}

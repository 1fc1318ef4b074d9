import type { Passage } from '$lib/content/passage.ts';
import type { PaperChoice } from '$lib/paper/choice.ts';
import { LAYOUTS } from '$lib/paper/layouts.ts';
import { makePaper, type Paper } from '$lib/paper/paper.ts';
import { variantOf } from '$lib/paper/variants.ts';
import type { Question } from '$lib/question.ts';
import { assemble } from '$lib/quiz/assemble.ts';
import { defaultBlueprint } from '$lib/quiz/blueprint.ts';

export { loadBank } from '$lib/state/load-bank.svelte.ts';

/** The paper that was chosen. Fetched only by who chooses another than the one that stands on the page. */
export function remake(bank: readonly Question[], passage: Passage, choice: PaperChoice): Paper {
	const { seed, n, form, layout } = choice;
	const quiz = assemble(bank, defaultBlueprint(n), seed);
	return makePaper(passage, variantOf(quiz, form, seed), LAYOUTS[layout].measure);
}

import { tell } from '../content/realise.ts';
import { chooseAmong } from '../distractors/candidate.ts';
import { allVariants, balanced } from '../distractors/variants.ts';
import { draftOn, keyOf } from './draft.ts';
import { defineFamily } from './family.ts';
import { whereabouts } from './whereabouts.ts';

/** There are so many more facts that the text states in its own voice than such as are given without a name. */
const DOUBTED_ONE_IN = 6;

/** Which of these says the same as a sentence of the text? The wrong ones change a part of it. */
export const restatement = defineFamily('restatement', {
	skill: 'infer',
	// A fact that is proved in several places is no restatement of any one of them.
	find: (reading) => reading.facts.filter(({ spans }) => spans.length === 1),
	ask(fact, reading, random) {
		const { article, passage } = reading;
		const [place] = fact.spans;
		const at = place && whereabouts(passage, place);
		if (!at) return undefined;
		// The hedged statement should be the right one as often as the plain one, where both are offered.
		const isDoubted = fact.said !== undefined || random.fork('doubted').int(DOUBTED_ONE_IN) === 0;
		const variants = allVariants(fact, reading).filter(({ aspect }) => isDoubted || aspect !== 'certainty');
		const wrong = balanced(fact, variants, reading, random.fork('variants'));
		const key = keyOf(fact, tell(fact, article), reading, 'This is what the sentence says, in other words.');
		const stems = [
			`Which of these does ${at.words} say, in other words?`,
			`Read ${at.words} again. Which of these does it say, in other words?`,
			`Which of these puts something from ${at.words} into other words?`
		];
		const draft = draftOn([fact], stems, chooseAmong(key, wrong, random, passage), reading);
		return draft && { ...draft, focus: at.sentence };
	}
});

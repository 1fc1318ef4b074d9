import { sentencesOf } from '../content/passage.ts';
import { tell } from '../content/realise.ts';
import { chooseAmong } from '../distractors/candidate.ts';
import { balanced, certaintyVariants, slotVariants, sourceVariants } from '../distractors/variants.ts';
import { draftOn, keyOf } from './draft.ts';
import { defineFamily } from './family.ts';

/** Which of these says the same as a sentence of the text? The wrong ones change a part of it. */
export const restatement = defineFamily('restatement', {
	skill: 'infer',
	// A fact that is proved in several places is no restatement of any one of them.
	find: (reading) => reading.facts.filter(({ spans }) => spans.length === 1),
	ask(fact, reading, random) {
		const { article, passage } = reading;
		const [place] = fact.spans;
		const [sentence, ...more] = place ? sentencesOf(passage, place) : [];
		const quoted = sentence === undefined ? undefined : passage.sentences[sentence]?.quote;
		if (!place || quoted === undefined || more.length > 0) return undefined;
		const variants = [
			...slotVariants(fact, reading),
			...sourceVariants(fact, reading),
			...certaintyVariants(fact, reading)
		];
		const wrong = balanced(fact, variants, reading, random.fork('variants'));
		const key = keyOf(fact, tell(fact, article), reading, 'This is what the sentence says, in other words.');
		const stems = [
			`The text says: “${quoted}” Which of these says that, or a part of it, in other words?`,
			`Read this sentence: “${quoted}” Which of these says the same, or a part of it?`,
			`“${quoted}” Which statement means the same as this, or as a part of this?`
		];
		return draftOn([fact], stems, chooseAmong(key, wrong, random, passage), reading);
	}
});

import { capitalise, tell, valueText } from '../content/realise.ts';
import { chooseAmong } from '../distractors/candidate.ts';
import { lures } from '../distractors/lures.ts';
import { draftOn, keyOf } from './draft.ts';
import { defineFamily } from './family.ts';
import { slotSubjects } from './subject.ts';

/** What belongs in the gap? The sentence says in other words what the text says, with one part of it left out. */
export const fillGap = defineFamily('fill-gap', {
	skill: 'infer',
	find: (reading) =>
		slotSubjects(
			reading,
			(value, slot, fact) => slot !== 'who' && 'text' in value && (fact.lures[slot] ?? []).length > 1
		),
	ask({ fact, slot, value }, reading, random) {
		const { article, passage } = reading;
		const text = valueText(value, article);
		const [before, after, ...more] = tell(fact, article).split(text);
		if (before === undefined || after === undefined || more.length > 0) return undefined;
		const bare = new Map(
			(fact.lures[slot] ?? []).map((lure) => {
				const words = valueText(lure.value, article);
				return [capitalise(words), words];
			})
		);
		const wrong = lures(fact, slot, reading).flatMap((lure) => {
			const words = bare.get(lure.text);
			return words ? [{ ...lure, text: words }] : [];
		});
		const chosen = chooseAmong(keyOf(fact, text, reading), wrong, random, passage);
		return draftOn([fact], STEMS, chosen && { ...chosen, format: 'gap', before, after }, reading);
	}
});

const STEMS = [
	'Which of these makes the sentence say what the text says?',
	'What belongs in the gap, going by the text?',
	'Which words complete the sentence as the text has it?'
];

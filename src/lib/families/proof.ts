import { type Fact, type Slot, SLOTS } from '../content/article.ts';
import { proofCandidates } from './candidates.ts';
import { draftOn } from './draft.ts';
import { defineFamily } from './family.ts';
import { wordings } from './wordings.ts';

/** Which sentence answers the question? Only where a single sentence of the text does. */
export const proof = defineFamily('proof', {
	skill: 'evaluate',
	find: (reading) => reading.facts.filter(({ spans }) => spans.length === 1),
	ask(fact, reading, random) {
		const { article } = reading;
		const candidates = proofCandidates(fact, reading);
		const slots = SLOTS.filter(
			(slot) => slot !== 'did' && !fact.dontAsk.includes(slot) && !isPlainSubject(fact, slot)
		);
		const question = random
			.fork('slot')
			.shuffle(slots)
			.reduce<string | undefined>((found, slot) => found ?? wordings(fact, slot, article)[0], undefined);
		if (!candidates || !question) return undefined;
		const stems = [
			`Which sentence of the text answers this question: “${question}”`,
			`Find the sentence that answers this question: “${question}”`,
			`Where does the text answer this question: “${question}”`
		];
		return draftOn([fact], stems, { format: 'sentence', candidates }, reading);
	}
});

/** A subject in plain words has no better question word than “what”, which sounds like a riddle. */
const isPlainSubject = ({ clause }: Fact, slot: Slot): boolean =>
	slot === 'who' && 'text' in clause.who && !clause.who.ask;

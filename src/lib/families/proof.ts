import { paragraphOf, sentencesOf } from '../content/passage.ts';
import type { Reading } from '../content/reading.ts';
import { askFor, tell } from '../content/realise.ts';
import { lowerThe } from '../distractors/other-entities.ts';
import type { Item } from '../formats/index.ts';
import { type Fact, type Slot, SLOTS } from '../content/article.ts';
import { defineFamily } from './family.ts';

/** Which sentence answers the question? Only where a single sentence of the text does. */
export const proof = defineFamily('proof', {
	skill: 'evaluate',
	find: (reading) => reading.facts.filter(({ spans }) => spans.length === 1),
	ask(fact, reading, random) {
		const { article, passage } = reading;
		const proving = new Set(fact.spans.flatMap((span) => sentencesOf(passage, span)));
		const slots = SLOTS.filter(
			(slot) => slot !== 'did' && !fact.dontAsk.includes(slot) && !isPlainSubject(fact, slot)
		);
		const questions = random
			.fork('slot')
			.shuffle(slots)
			.flatMap((slot) => askFor(fact, slot, article)[0] ?? []);
		const question = questions[0];
		const why = tell(fact, article);
		if (proving.size !== 1 || !question) return undefined;
		const item: Item<'sentence'> = {
			format: 'sentence',
			candidates: passage.sentences.map((sentence, index) => ({
				id: String(index),
				span: { quote: sentence.quote, start: sentence.start, end: sentence.end },
				correct: proving.has(index),
				why: proving.has(index) ? why : whyNot(reading, index)
			}))
		};
		return {
			facts: [fact.id],
			stems: [
				`Which sentence of the text answers this question: “${question}”`,
				`Find the sentence that answers this question: “${question}”`,
				`Where does the text answer this question: “${question}”`
			],
			item,
			evidence: fact.spans,
			why
		};
	}
});

/** A subject in plain words has no better question word than “what”, which sounds like a riddle. */
const isPlainSubject = ({ clause }: Fact, slot: Slot): boolean =>
	slot === 'who' && 'text' in clause.who && !clause.who.ask;

/** What a sentence is about instead: the first fact that it proves. */
function whyNot(reading: Reading, index: number): string {
	const { article, facts, passage } = reading;
	const other = facts.find((fact) => fact.spans.some((span) => sentencesOf(passage, span).includes(index)));
	const sentence = passage.sentences[index];
	if (other) return `This sentence tells you something else: ${lowerThe(tell(other, article))}`;
	const paragraph = sentence ? paragraphOf(passage, sentence) + 1 : 1;
	return `This sentence of paragraph ${paragraph} does not answer the question.`;
}

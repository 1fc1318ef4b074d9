import type { Fact } from '../content/article.ts';
import { paragraphOf, sentencesOf } from '../content/passage.ts';
import type { Located, Reading } from '../content/reading.ts';
import { tell, tellAfterColon } from '../content/realise.ts';
import type { Candidate } from '../formats/sentence/candidates.ts';
import { once } from '../language/once.ts';

/** Every sentence of the passage as a proof of a fact; nothing unless a single sentence proves it. */
export function proofCandidates(fact: Located<Fact>, reading: Reading) {
	const { article, passage } = reading;
	const proving = new Set(fact.spans.flatMap((span) => sentencesOf(passage, span)));
	if (fact.spans.length !== 1 || proving.size !== 1) return undefined;
	const why = tell(fact, article);
	return wrongCandidates(reading).map((candidate, index) =>
		proving.has(index) ? { ...candidate, correct: true, why } : candidate
	);
}

/** Every sentence as one that proves something else: most of them do so in every question that offers them. */
const wrongCandidates = once((reading: Reading): readonly Candidate[] =>
	reading.passage.sentences.map(({ quote, start, end }, index) => ({
		id: String(index),
		span: { quote, start, end },
		correct: false,
		why: whyNotIn(reading, index)
	}))
);

/** What a sentence is about instead: the first fact that it proves. */
function whyNotIn(reading: Reading, index: number): string {
	const { article, facts, passage } = reading;
	const other = facts.find((fact) => fact.spans.some((span) => sentencesOf(passage, span).includes(index)));
	const sentence = passage.sentences[index];
	if (other) return `This sentence tells you something else: ${tellAfterColon(other, article)}`;
	const paragraph = sentence ? paragraphOf(passage, sentence) + 1 : 1;
	return `This sentence of paragraph ${paragraph} does not answer the question.`;
}

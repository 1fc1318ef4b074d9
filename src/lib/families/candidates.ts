import type { Fact } from '../content/article.ts';
import { paragraphOf, sentencesOf } from '../content/passage.ts';
import type { Located, Reading } from '../content/reading.ts';
import { tell, tellAfterColon } from '../content/realise.ts';
import { once } from '../language/once.ts';

/** Every sentence of the passage as a proof of a fact; nothing unless a single sentence proves it. */
export function proofCandidates(fact: Located<Fact>, reading: Reading) {
	const { article, passage } = reading;
	const proving = new Set(fact.spans.flatMap((span) => sentencesOf(passage, span)));
	if (fact.spans.length !== 1 || proving.size !== 1) return undefined;
	return passage.sentences.map((sentence, index) => ({
		id: String(index),
		span: { quote: sentence.quote, start: sentence.start, end: sentence.end },
		correct: proving.has(index),
		why: proving.has(index) ? tell(fact, article) : whyNot(reading, index)
	}));
}

/** What a sentence is about instead: the first fact that it proves. */
const whyNot = (reading: Reading, index: number): string => reasonsAgainst(reading)[index] ?? '';

const reasonsAgainst = once((reading: Reading): string[] =>
	reading.passage.sentences.map((_, index) => whyNotIn(reading, index))
);

function whyNotIn(reading: Reading, index: number): string {
	const { article, facts, passage } = reading;
	const other = facts.find((fact) => fact.spans.some((span) => sentencesOf(passage, span).includes(index)));
	const sentence = passage.sentences[index];
	if (other) return `This sentence tells you something else: ${tellAfterColon(other, article)}`;
	const paragraph = sentence ? paragraphOf(passage, sentence) + 1 : 1;
	return `This sentence of paragraph ${paragraph} does not answer the question.`;
}

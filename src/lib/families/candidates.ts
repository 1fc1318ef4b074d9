import type { Fact } from '../content/article.ts';
import { overlap, type Sentence, sentencesOf } from '../content/passage.ts';
import type { Located, Reading } from '../content/reading.ts';
import { tell, tellAfterColon } from '../content/realise.ts';
import { isSaidAgain } from '../distractors/elsewhere.ts';
import type { ChoiceItem } from '../formats/choice/index.ts';
import type { Candidate } from '../formats/sentence/candidates.ts';
import type { TwoPartItem } from '../formats/two-part/index.ts';
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

/**
 * A choice that can be guessed well, with the sentence that proves it asked for as well: the guess alone is worth half.
 * Nothing where it takes several sentences, or another one says it again.
 */
export function withProof(
	choice: ChoiceItem | undefined,
	fact: Located<Fact>,
	reading: Reading
): TwoPartItem | undefined {
	const candidates = isSaidAgain(fact, reading) ? undefined : proofCandidates(fact, reading);
	return choice && candidates && { ...choice, format: 'two-part', candidates };
}

/** Every sentence as one that proves something else: most of them do so in every question that offers them. */
const wrongCandidates = once((reading: Reading): readonly Candidate[] =>
	reading.passage.sentences.map((sentence, index) => {
		const { quote, start, end } = sentence;
		return {
			id: String(index),
			span: { quote, start, end },
			correct: false,
			why: whyNotIn(sentence, reading)
		};
	})
);

/** What a sentence is about instead: the first fact that it proves. */
function whyNotIn(sentence: Sentence, { article, facts }: Reading): string {
	const other = facts.find(({ spans }) => spans.some((span) => overlap(sentence, span)));
	return other
		? `This sentence tells you something else: ${tellAfterColon(other, article)}`
		: `This sentence of paragraph ${sentence.paragraph + 1} does not answer the question.`;
}

import type { Fact } from '../content/article.ts';
import type { Reading } from '../content/reading.ts';
import { tell } from '../content/realise.ts';
import { offersOf, optionsOf, textsOf } from '../formats/index.ts';
import { keyOptionOf, type Question } from '../question.ts';
import { defineCheck, firstComplaint } from './check.ts';
import { bareNumber, isHedged, looseNumbers } from './hedges.ts';
import { ownWords, partsOf } from './wording.ts';

/**
 * A claim never turns into a fact on the way into a question: stem or right answer, and the explanation, name the
 * source or say how sure it is, and “about 600” never becomes “600”. Reading news needs exactly this difference.
 */
export const hedgeKept = defineCheck('hedge-kept', (question, reading) => {
	const facts = reading.facts.filter(({ id }) => question.facts.includes(id));
	return firstComplaint(
		facts,
		(fact) => exactAmiss(question, fact, reading) ?? certaintyAmiss(question, fact, reading)
	);
});

/** A number given as if it were exact, in what the question says itself. */
function exactAmiss(question: Question, fact: Fact, reading: Reading): string | undefined {
	if (looseNumbers(fact).length === 0) return undefined;
	const key = keyOptionOf(question);
	const texts = [
		...question.stems.flatMap((text) => partsOf(ownWords(text, reading))),
		...rightTexts(question),
		question.why,
		...(key ? [key.why] : [])
	];
	return firstComplaint(texts, (text) => {
		const number = bareNumber(text, fact);
		return number && `“${text}” gives ${number} as an exact number, but the text does not.`;
	});
}

/** A claim told as a fact, by the question or by its explanation. */
function certaintyAmiss(question: Question, fact: Fact, reading: Reading): string | undefined {
	if (!fact.said || fact.said.certainty === 'confirmed') return undefined;
	const isVerdict = question.item.format === 'verdict';
	const bare = question.stems.find((text) => !isHedged(text, fact, reading, isVerdict));
	if (
		bare &&
		!textsOf(question.item).some((text) => `${text.replace(/\.$/, '')}.` === tell(fact, reading.article)) &&
		!rightTexts(question).some((text) => isHedged(text, fact, reading))
	)
		return `“${bare}” says as a fact what the text only has as ${fact.said.certainty}.`;
	return isHedged(question.why, fact, reading)
		? undefined
		: `The explanation, “${question.why}”, says as a fact what the text only has as ${fact.said.certainty}.`;
}

/** What the question itself says is so: its right options in words, or the statements that it asks about. */
function rightTexts({ item }: Question): string[] {
	const offers = offersOf(item);
	if (offers === 'fixed') return [];
	if (offers === 'nothing') return textsOf(item);
	const texts = textsOf(item);
	return optionsOf(item).flatMap(({ correct }, index) => (correct ? (texts[index] ?? []) : []));
}

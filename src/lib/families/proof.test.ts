import { expect, test } from 'vitest';
import { SentenceItem } from '../formats/sentence/schema.ts';
import { ask, familyLaws, readings } from './laws.ts';
import { proof } from './proof.ts';

familyLaws(proof);

const questions = readings.flatMap((reading) =>
	ask(proof, reading).map((question) => ({ reading, question }))
);

test('every sentence of the text may be picked, and one of them is right', () => {
	for (const { reading, question } of questions) {
		const item = SentenceItem.parse(question.item);
		expect(item.candidates).toHaveLength(reading.passage.sentences.length);
		expect(item.candidates.filter(({ correct }) => correct)).toHaveLength(1);
	}
});

test('the right sentence holds the evidence, and every other one says what it is about instead', () => {
	for (const { question } of questions) {
		const item = SentenceItem.parse(question.item);
		for (const { correct, span, why } of item.candidates) {
			if (correct) expect(span.quote).toContain(question.evidence[0]?.quote);
			else expect(why).toMatch(/^This sentence (tells you something else|of paragraph \d)/);
		}
	}
});

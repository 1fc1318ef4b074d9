import { expect, test } from 'vitest';
import { optionsOf } from '../formats/index.ts';
import { ask, familyLaws, keyText, questionOn, readings } from './laws.ts';
import { restatement } from './restatement.ts';

familyLaws(restatement);

test('one thing is changed in one wrong answer, another in the next, both in the third', () => {
	const wrong = optionsOf(questionOn(restatement, 'sent-total').item).filter(({ correct }) => !correct);
	expect(wrong).toHaveLength(3);
	expect(wrong.filter(({ why }) => why.startsWith('Two things are wrong here.'))).toHaveLength(1);
});

test('the question points at the sentence and does not quote it, or it could be answered without the text', () => {
	const question = questionOn(restatement, 'sent-total');
	expect(question.focus?.quote).toContain('North Korea deployed some 18,000 troops');
	for (const stem of question.stems) expect(stem).toContain('the second sentence of the fourth paragraph');
});

test('where nothing but the strength of a statement could be changed, nothing is asked', () => {
	for (const { item, id } of readings.flatMap((reading) => ask(restatement, reading))) {
		const labels = optionsOf(item).flatMap(({ label }) => label ?? []);
		expect(
			labels.every((label) => label.startsWith('certainty-')),
			id
		).toBe(false);
	}
});

test('where a statement is offered with its hedge and without it, either may be the right one', () => {
	const hedge = /\b(?:reported|believed|alleged|estimated) to\b|^It is (?:reported|believed|claimed)\b/;
	const kinds = readings.flatMap((reading) =>
		ask(restatement, reading).flatMap((question) => {
			const isHedged = optionsOf(question.item).map(({ text }) => hedge.test(text));
			const isMixed = isHedged.includes(true) && isHedged.includes(false);
			return isMixed ? [hedge.test(keyText(question))] : [];
		})
	);
	for (const kind of [true, false])
		expect(kinds.filter((isHedged) => isHedged === kind).length).toBeGreaterThan(kinds.length / 5);
});

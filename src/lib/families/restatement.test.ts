import { expect, test } from 'vitest';
import { sentencesOf } from '../content/passage.ts';
import { optionsOf } from '../formats/index.ts';
import { ask, familyLaws, keyText, questionOn, readings, trueAmong } from './laws.ts';
import { restatement } from './restatement.ts';

familyLaws(restatement);

test('at least two wrong answers are true, and the reason says where the text has them', () => {
	for (const { item, id } of readings.flatMap((reading) => ask(restatement, reading))) {
		const elsewhere = optionsOf(item).filter(({ label }) => label === 'overlooked');
		expect(elsewhere.length, id).toBeGreaterThanOrEqual(2);
		for (const { why } of elsewhere)
			expect(why, id).toMatch(/^The text says this, but in the .+ sentences? of the \w+ paragraph/);
	}
});

test('nothing offered is proved by the sentence, but the right answer', () => {
	for (const { passage, ...reading } of readings)
		for (const { item, id, evidence } of ask(restatement, { passage, ...reading })) {
			const pointedAt = evidence.flatMap((span) => sentencesOf(passage, span));
			const places = optionsOf(item).flatMap(({ label, span }) =>
				label === 'overlooked' && span ? sentencesOf(passage, span) : []
			);
			for (const place of places) expect(pointedAt, id).not.toContain(place);
		}
});

test('whoever tells true from changed statements is right no oftener than one time in three', () => {
	expect(trueAmong(restatement)).toBeLessThanOrEqual(1 / 3);
});

test('the changed statement is made from the right one about as often as from either of the others', () => {
	const changed = readings
		.flatMap((reading) => ask(restatement, reading))
		.flatMap(({ item }) =>
			optionsOf(item).flatMap(({ correct, label, role, why }) =>
				// Of what is nowhere in the text, the reason does not say which statement it was put into.
				!correct && label !== 'overlooked' && role !== 'unsupported'
					? [!why.endsWith(' is about something else.')]
					: []
			)
		);
	const share = changed.filter((isOwn) => isOwn).length / changed.length;
	expect(share).toBeGreaterThan(0.2);
	expect(share).toBeLessThan(0.45);
});

test('the question points at the sentence and does not quote it, or it could be answered without the text', () => {
	const question = questionOn(restatement, 'sent-total');
	expect(question.focus?.quote).toContain('deployed some 18,000 troops');
	for (const stem of question.stems) expect(stem).toContain('the first sentence of the fourth paragraph');
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

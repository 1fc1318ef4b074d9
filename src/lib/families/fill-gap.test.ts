import { expect, test } from 'vitest';
import { fillGap } from './fill-gap.ts';
import { ask, familyLaws, keyText, readings } from './laws.ts';

familyLaws(fillGap);

const questions = readings.flatMap((reading) => ask(fillGap, reading));

test('with the right words in the gap the sentence is the one that explains it', () => {
	for (const question of questions) {
		if (question.item.format !== 'gap') throw new Error(`${question.id} is no gap.`);
		const { before, after } = question.item;
		expect(`${before}${keyText(question)}${after}`).toBe(question.why);
	}
});

test('no reason is left out: the one that makes sense needs no text', () => {
	for (const { id } of questions) expect(id).not.toMatch(/\/why$/);
});

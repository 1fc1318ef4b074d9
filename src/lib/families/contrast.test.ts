import { expect, test } from 'vitest';
import { tell } from '../content/realise.ts';
import { optionsOf } from '../formats/index.ts';
import { contrast } from './contrast.ts';
import { ask, familyLaws, keyText, questionOn, readings, trueAmong } from './laws.ts';

familyLaws(contrast);

test('a contrast is asked from both sides', () => {
	expect(keyText(questionOn(contrast, 'accusers/russia-silent'))).toContain('silent');
	expect(keyText(questionOn(contrast, 'russia-silent/accusers'))).toContain(
		'had been saying for almost a year'
	);
});

test('the question points at the statement and does not say it', () => {
	for (const { stems, focus } of readings.flatMap((reading) => ask(contrast, reading))) {
		for (const stem of stems) expect(stem).toMatch(/the \w+ sentence of the \w+ paragraph/);
		expect(focus).toBeDefined();
	}
});

test('nothing offered is the statement that the question points at', () => {
	for (const reading of readings)
		for (const { id, item } of ask(contrast, reading)) {
			const asked = reading.facts.find((fact) => fact.id === id.split('/')[3]);
			if (!asked) throw new Error(`${id} asks about no fact.`);
			for (const { text } of optionsOf(item)) expect(text).not.toBe(tell(asked, reading.article));
		}
});

test('at least two wrong answers are what the text says elsewhere', () => {
	for (const { id, item } of readings.flatMap((reading) => ask(contrast, reading)))
		expect(optionsOf(item).filter(({ label }) => label === 'overlooked').length, id).toBeGreaterThanOrEqual(
			2
		);
	expect(trueAmong(contrast)).toBeLessThanOrEqual(1 / 3);
});

import { expect, test } from 'vitest';
import { optionsOf } from '../formats/index.ts';
import { follows } from './follows.ts';
import { ask, familyLaws, questionOn, readings } from './laws.ts';

familyLaws(follows);

test('the explanation says both conclusions and why they follow', () => {
	const { item, why } = questionOn(follows, 'silence-first');
	if (item.format !== 'several') throw new Error('No several answers.');
	const right = item.options.filter(({ correct }) => correct);
	expect(right).toHaveLength(2);
	for (const { text } of right) expect(why).toContain(text);
});

test('the wrong conclusions are those that may be drawn in haste beside one of the right ones', () => {
	for (const reading of readings)
		for (const { item, facts } of ask(follows, reading)) {
			const hasty = reading.inferences
				.filter(({ id }) => facts.includes(`inference:${id}`))
				.flatMap(({ not }) => not.map(({ text }) => text));
			if (item.format !== 'several') throw new Error('No several answers.');
			for (const { text, correct } of item.options) if (!correct) expect(hasty).toContain(text);
		}
});

test('no two questions of a text share a conclusion, right or wrong', () => {
	for (const reading of readings) {
		const texts = ask(follows, reading).flatMap(({ item }) => optionsOf(item).map(({ text }) => text));
		expect(new Set(texts).size).toBe(texts.length);
	}
});

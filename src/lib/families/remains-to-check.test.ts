import { expect, test } from 'vitest';
import { optionsOf } from '../formats/index.ts';
import { ask, familyLaws, questionOn, readings } from './laws.ts';
import { remainsToCheck } from './remains-to-check.ts';

familyLaws(remainsToCheck);

test('claims stand without their hedges among facts, so that only the text tells them apart', () => {
	const open = questionOn(remainsToCheck, 'storm-corps');
	for (const { text } of optionsOf(open.item)) expect(text).not.toMatch(/believe|alleged|according/i);
});

test('two claims are open, and the others are settled by the text', () => {
	for (const { item } of readings.flatMap((reading) => ask(remainsToCheck, reading))) {
		if (item.format !== 'several') throw new Error('No several answers.');
		expect(item.options.filter(({ correct }) => correct)).toHaveLength(2);
		for (const { correct, why } of item.options)
			expect(why).toMatch(
				correct
					? /^The text does not say that this is certain: /
					: /^The text (?:gives this as a fact|says that this is confirmed): /
			);
	}
});

test('what somebody says of their own doing is no settled fact', () => {
	const said = { by: 'russia', certainty: 'confirmed' as const };
	const texts = readings
		.map((reading) => ({
			...reading,
			facts: reading.facts.map((fact) => (fact.id === 'russia-confirmed' ? { ...fact, said } : fact))
		}))
		.flatMap((reading) => ask(remainsToCheck, reading))
		.flatMap(({ item }) => optionsOf(item).map(({ text }) => text));
	expect(texts.filter((text) => text.startsWith('Russia confirmed'))).toEqual([]);
});

test('no two questions of a text share a claim or a fact', () => {
	for (const reading of readings) {
		const texts = ask(remainsToCheck, reading).flatMap(({ item }) => optionsOf(item).map(({ text }) => text));
		expect(new Set(texts).size).toBe(texts.length);
	}
});

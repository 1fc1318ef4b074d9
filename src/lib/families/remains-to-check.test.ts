import { expect, test } from 'vitest';
import { optionsOf } from '../formats/index.ts';
import { ask, familyLaws, questionOn, readings } from './laws.ts';
import { remainsToCheck } from './remains-to-check.ts';

familyLaws(remainsToCheck);

test('claims stand without their hedges among facts, so that only the text tells them apart', () => {
	const open = questionOn(remainsToCheck, 'storm-corps');
	for (const { text } of optionsOf(open.item)) expect(text).not.toMatch(/believe|alleged|according/i);
});

test('what the text states is asked for among claims', () => {
	expect(questionOn(remainsToCheck, 'russia-confirmed').stems).toContain(
		'Which of these statements does the text treat as settled?'
	);
});

test('what somebody says of their own doing is no settled fact', () => {
	const texts = readings
		.flatMap((reading) => ask(remainsToCheck, reading))
		.flatMap(({ item }) => optionsOf(item).map(({ text }) => text));
	expect(texts.filter((text) => text.startsWith('North Korea sent troops to help'))).toEqual([]);
});

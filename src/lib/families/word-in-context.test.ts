import { expect, test } from 'vitest';
import { optionsOf } from '../formats/index.ts';
import { ask, familyLaws, keyText, questionOn, readings } from './laws.ts';
import { wordInContext } from './word-in-context.ts';

familyLaws(wordInContext);

test('it points at the sentence, whose words would tell the meaning', () => {
	const question = questionOn(wordInContext, 'terms');
	for (const stem of question.stems) {
		expect(stem).toContain('“terms”');
		expect(stem).toMatch(/the \w+ sentence of the \w+ paragraph/);
		expect(stem).not.toContain('strong');
	}
	expect(keyText(question)).toBe('Words');
});

test('every wrong meaning is another sense of the word, and points at it', () => {
	for (const { item } of readings.flatMap((reading) => ask(wordInContext, reading)))
		for (const { correct, label, role, span } of optionsOf(item))
			if (!correct) expect([label, role, span === null]).toEqual(['other-sense', 'misread', false]);
});

test('a word that is given no other senses is only explained: who knows it needs no text', () => {
	const asked = readings.flatMap((reading) => ask(wordInContext, reading)).flatMap(({ facts }) => facts);
	expect(asked).toContain('word:terms');
	for (const word of ['arms', 'quarantine']) expect(asked).not.toContain(`word:${word}`);
});

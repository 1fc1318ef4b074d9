import { expect, test } from 'vitest';
import { optionsOf } from '../formats/index.ts';
import { familyLaws, keyText, questionOn } from './laws.ts';
import { wordInContext } from './word-in-context.ts';

familyLaws(wordInContext);

test('it quotes the words around the one that it asks about', () => {
	const question = questionOn(wordInContext, 'ties');
	for (const stem of question.stems) {
		expect(stem).toContain('“ties”');
		expect(stem).toContain('closer military ties');
	}
	expect(keyText(question)).toBe('Connections between two sides');
});

test('a misread meaning points at the words, an invented one at nothing', () => {
	for (const { role, span } of optionsOf(questionOn(wordInContext, 'arms').item))
		if (role) expect(span === null).toBe(role === 'unsupported');
});

import { expect, test } from 'vitest';
import { optionsOf } from '../formats/index.ts';
import { familyLaws, keyText, questionOn } from './laws.ts';
import { why } from './why.ts';

familyLaws(why);

test('a country that speaks of itself is not named twice', () => {
	const question = questionOn(why, 'nk-sent-why/why');
	expect(question.stems).toEqual(['Why did North Korea send troops, by its own account?']);
	expect(keyText(question)).toBe('To help Russia in the war');
});

test('every wrong reason says where it went wrong', () => {
	for (const option of optionsOf(questionOn(why, 'why-better/why').item))
		if (!option.correct) expect(option.span !== null || /nothing|nowhere/i.test(option.why)).toBe(true);
});

import { expect, test } from 'vitest';
import { optionsOf } from '../formats/index.ts';
import { familyLaws, keyText, questionOn } from './laws.ts';
import { whoseStatement } from './whose-statement.ts';

familyLaws(whoseStatement);

test('every wrong statement belongs to another source, which its reason names', () => {
	const question = questionOn(whoseStatement, 'kcna-claim');
	expect(keyText(question)).toBe('North Korean soldiers helped take back land near Kursk');
	for (const { correct, why } of optionsOf(question.item))
		if (!correct) expect(why).toMatch(/^It is not KCNA that says this: /);
});

test('what Lee passes on from the NIS is not offered against the NIS', () => {
	for (const { correct, why } of optionsOf(questionOn(whoseStatement, 'better-fighters').item))
		if (!correct) expect(why).not.toMatch(/according to Lee, (about|the soldiers|North Korea sent)/);
});

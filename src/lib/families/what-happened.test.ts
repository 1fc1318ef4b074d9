import { expect, test } from 'vitest';
import { optionsOf } from '../formats/index.ts';
import { familyLaws, keyText, questionOn } from './laws.ts';
import { whatHappened } from './what-happened.ts';

familyLaws(whatHappened);

test('the wrong answers are what others did', () => {
	const question = questionOn(whatHappened, 'lee-gave-figures');
	expect(keyText(question)).toBe('Announced figures on North Korea’s losses on Wednesday');
	for (const { correct, label } of optionsOf(question.item))
		expect(label).toBe(correct ? null : 'wrong-actor');
});

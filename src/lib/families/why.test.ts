import { expect, test } from 'vitest';
import { optionsOf } from '../formats/index.ts';
import { familyLaws, questionOn } from './laws.ts';
import { why } from './why.ts';

familyLaws(why);

test('every wrong reason says where it went wrong', () => {
	for (const option of optionsOf(questionOn(why, 'why-better/why').item))
		if (!option.correct) expect(option.span !== null || /nothing|nowhere/i.test(option.why)).toBe(true);
});

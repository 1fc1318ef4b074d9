import { expect, test } from 'vitest';
import { contrast } from './contrast.ts';
import { familyLaws, keyText, questionOn } from './laws.ts';

familyLaws(contrast);

test('a contrast is asked from both sides', () => {
	expect(keyText(questionOn(contrast, 'accusers/russia-silent'))).toContain('silent');
	expect(keyText(questionOn(contrast, 'russia-silent/accusers'))).toContain('accusing');
});

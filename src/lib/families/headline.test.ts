import { expect, test } from 'vitest';
import { optionsOf } from '../formats/index.ts';
import { headline } from './headline.ts';
import { familyLaws, keyText, questionOn } from './laws.ts';

familyLaws(headline);

test('a headline has no full stop, and one that is surer than the text is wrong', () => {
	const options = optionsOf(questionOn(headline, 'better-fighters').item);
	expect(options.every(({ text }) => !text.endsWith('.'))).toBe(true);
	const shapes = options.map(({ label }) => label);
	expect(shapes.some((label) => label !== null)).toBe(true);
	expect(keyText(questionOn(headline, 'better-fighters'))).toContain('believes');
});

import { expect, test } from 'vitest';
import { familyLaws, keyText, questionOn } from './laws.ts';
import { whatFor } from './what-for.ts';

familyLaws(whatFor);

test('a purpose is also asked for as one, and a country that speaks of itself is not named twice', () => {
	const question = questionOn(whatFor, 'nk-sent-why/why');
	expect(question.stems).toContain('Why did North Korea send troops, by its own account?');
	expect(question.stems).toContain('For what purpose did North Korea send troops, by its own account?');
	expect(keyText(question)).toBe('To help Russia in the war');
});
